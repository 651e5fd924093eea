declare module "folder:sites" {
  /** Every site of src/sites; scripts/folder_plugin.mjs makes the list. */
  const sites: readonly import("./sites/site").Site[];
  export default sites;
}
