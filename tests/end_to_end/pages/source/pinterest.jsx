import { Editor, EditorState } from "draft-js";
import "draft-js/dist/Draft.css";
import { useState } from "react";
import { render } from "react-dom";
import "./page.css";
import { login, make, note, portrait, practice, say, unknownEditor } from "./practice";

const owner = { name: "Fleurs de Marie", handle: "fleursdemarie" };

function Pin() {
  const [title, setTitle] = useState("");
  const [state, setState] = useState(() => EditorState.createEmpty());
  const [pins, setPins] = useState([]);
  const description = state.getCurrentContent().getPlainText("\n");
  practice.models.title = () => title;
  practice.models.description = () => description;
  const publish = () => {
    if (!title.trim()) return;
    practice.published.push(`${title}\n${description}`);
    setPins([{ title, description }, ...pins]);
    setTitle("");
    setState(EditorState.createEmpty());
  };
  return (
    <>
      <section className="sheet tall">
        <h2>{say("Create Pin", "Créer une épingle")}</h2>
        <div data-test-id="storyboard-title-field-container">
          <label htmlFor="title">{say("Title", "Titre")}</label>
          <input id="title" type="text" value={title} onChange={(event) => setTitle(event.target.value)} />
        </div>
        <div data-test-id="storyboard-description-field-container" id="description">
          <label>{say("Description", "Description")}</label>
          <Editor editorState={state} onChange={setState} role="textbox" ariaLabel={say("Add a description", "Ajouter une description")} />
        </div>
        <div className="row" data-test-id="storyboard-creation-nav-done">
          <button type="button" className="publish end" id="publish" onClick={publish}>
            {say("Publish", "Publier")}
          </button>
        </div>
      </section>
      <div id="feed">
        {pins.map((pin, index) => (
          <article key={pins.length - index} className="sheet">
            <strong>{pin.title}</strong>
            <p className="published">{pin.description}</p>
          </article>
        ))}
      </div>
    </>
  );
}

function comments() {
  const field = make("textarea", { id: "comment", rows: "2", placeholder: say("Add a comment", "Ajouter un commentaire") });
  const list = make("div", {});
  practice.models.comment = () => field.value;
  const publish = () => {
    if (!field.value.trim()) return;
    practice.published.push(field.value);
    list.append(make("p.published", {}, field.value));
    field.value = "";
  };
  const button = make("button", { type: "button", id: "publish-comment", "aria-label": say("Post", "Publier"), onclick: publish }, "➤");
  return make(
    "article.sheet",
    {},
    make("strong", {}, say("A bouquet for a spring wedding", "Un bouquet pour un mariage de printemps")),
    list,
    make("div.row", { "data-test-id": "comment-editor-container" }, field, button),
  );
}

const pin = make("div", {});
document.body.append(
  make(
    "header.bar",
    { role: "banner" },
    make("strong", {}, say("Practice: Pinterest", "Exercice\u202f: Pinterest")),
    make(
      "div",
      { "data-test-id": "search-box-container" },
      make("input", { id: "search", type: "text", name: "searchBoxInput", "aria-label": say("Search", "Rechercher"), placeholder: say("Search", "Rechercher") }),
    ),
  ),
  make(
    "div.columns",
    {},
    make(
      "nav",
      { "data-test-id": "header-profile" },
      make("a.person", { href: `/${owner.handle}/`, "aria-label": owner.name }, portrait(owner.name), make("span", {}, owner.name)),
      note(),
    ),
    make("main", {}, pin, comments()),
    make(
      "aside",
      {},
      make(
        "section.sheet",
        { "data-test-id": "conversation-container" },
        make("h2", {}, "Paul Petit"),
        make("p.note", {}, say("Private conversation", "Conversation privée")),
        make("textarea", { id: "message", rows: "2" }),
      ),
      unknownEditor(),
      login(),
    ),
  ),
);
render(<Pin />, pin);
