import { Review } from "./review/review";
import { siteAt } from "./sites";

const site = siteAt(location);
if (site) {
  new Review(site);
  if (__TEST_DOOR__) document.documentElement.dataset["prudence"] = "ready";
}
