import { CompositeDecorator, Editor, EditorState, getDefaultKeyBinding, KeyBindingUtil } from "draft-js";
import "draft-js/dist/Draft.css";
import { useState } from "react";
import { render } from "react-dom";
import "./page.css";
import "./x.css";
import { login, make, note, portrait, practice, say, unknownEditor } from "./practice";

const padlocked = new URLSearchParams(location.search).has("protected");

/** Colours hashtags and mentions; like X, this re-renders the text around every key. */
const decorator = new CompositeDecorator([
  {
    strategy(block, found) {
      for (const match of block.getText().matchAll(/[#@][\p{L}\p{N}_]+/gu)) found(match.index, match.index + match[0].length);
    },
    component: ({ children }) => <span className="hashtag">{children}</span>,
  },
]);

/** A Draft.js composer with its publish button; Ctrl or Command and Enter publish, too. */
function Composer({ id, label, placeholder, button, buttonTestId, publish, children }) {
  const [state, setState] = useState(() => EditorState.createEmpty(decorator));
  practice.models[id] = () => state.getCurrentContent().getPlainText("\n");
  const send = () => {
    const text = state.getCurrentContent().getPlainText("\n");
    if (!text.trim()) return;
    practice.published.push(text);
    publish(text);
    // An empty state on its own has no caret, and Draft.js would put the next keys in the wrong order.
    setState(EditorState.moveFocusToEnd(EditorState.createEmpty(decorator)));
  };
  return (
    <div id={id} className="composer">
      <Editor
        editorState={state}
        onChange={setState}
        placeholder={placeholder}
        ariaLabel={label}
        ariaMultiline
        role="textbox"
        stripPastedStyles
        webDriverTestID="tweetTextarea_0"
        keyBindingFn={(event) =>
          event.key === "Enter" && KeyBindingUtil.hasCommandModifier(event) ? "publish" : getDefaultKeyBinding(event)
        }
        handleKeyCommand={(command) => (command === "publish" ? (send(), "handled") : "not-handled")}
      />
      {children}
      <div className="row">
        <button type="button" className="publish end" data-testid={buttonTestId} onClick={send}>
          {button}
        </button>
      </div>
    </div>
  );
}

/** A private message: a Draft.js editor, too, on X. */
function Message() {
  const [state, setState] = useState(() => EditorState.createEmpty());
  return <Editor editorState={state} onChange={setState} role="textbox" webDriverTestID="dmComposerTextInput" />;
}

function Tweet({ name, handle, text }) {
  return (
    <article data-testid="tweet" className="sheet">
      <span className="person">
        <span>
          {name}
          <small>@{handle}</small>
        </span>
      </span>
      <p className="published">{text}</p>
    </article>
  );
}

const owner = { name: "Atelier Durand", handle: "atelier_durand" };

function Page() {
  const [posts, setPosts] = useState([]);
  const [dialog, setDialog] = useState(null);
  const add = (text) => {
    setPosts([text, ...posts]);
    setDialog(null);
  };
  const label = say("Post text", "Texte du post");
  const customer = {
    name: "Paul Petit",
    handle: "paulpetit",
    text: say("Three weeks for a pair of shoes…", "Trois semaines pour une paire de chaussures…"),
  };
  return (
    <>
      <div className="sheet tall">
        <Composer
          id="post"
          label={label}
          placeholder={say("What is happening?!", "Quoi de neuf\u202f?!")}
          button={say("Post", "Poster")}
          buttonTestId="tweetButtonInline"
          publish={add}
        />
      </div>
      <div id="feed">
        {posts.map((text, index) => (
          <Tweet key={posts.length - index} {...owner} text={text} />
        ))}
      </div>
      <Tweet {...customer} />
      <div className="row">
        <button type="button" id="open-reply" onClick={() => setDialog("reply")}>
          {say("Reply", "Répondre")}
        </button>
        <button type="button" id="open-quote" onClick={() => setDialog("quote")}>
          {say("Quote", "Citer")}
        </button>
      </div>
      {dialog && (
        <div role="dialog" aria-modal="true">
          {dialog === "reply" && <Tweet {...customer} />}
          <Composer
            id={dialog}
            label={label}
            placeholder={dialog === "reply" ? say("Post your reply", "Postez votre réponse") : say("Add a comment", "Ajouter un commentaire")}
            button={dialog === "reply" ? say("Reply", "Répondre") : say("Post", "Poster")}
            buttonTestId="tweetButton"
            publish={add}
          >
            {dialog === "quote" && (
              <div role="link" tabIndex={0} className="sheet">
                <strong>{customer.name}</strong>
                <p>{customer.text}</p>
              </div>
            )}
          </Composer>
        </div>
      )}
    </>
  );
}

const main = make("main", {});
const message = make("div.row.field", {});
const account = make(
  "button",
  { type: "button", "data-testid": "SideNav_AccountSwitcher_Button" },
  make(
    "span.person",
    {},
    make("div", { "data-testid": `UserAvatar-Container-${owner.handle}` }, portrait(owner.name)),
    make("span", {}, make("span", {}, owner.name), ...(padlocked ? [padlock()] : []), make("small", {}, make("span", {}, `@${owner.handle}`))),
  ),
);

function padlock() {
  return make("span", { "data-testid": "icon-lock", role: "img", "aria-label": say("Protected account", "Compte protégé") }, " 🔒");
}

document.body.append(
  make(
    "header.bar",
    { role: "banner" },
    make("strong", {}, say("Practice: X", "Exercice\u202f: X")),
    make(
      "form",
      { role: "search" },
      make("input", { id: "search", type: "text", role: "combobox", "data-testid": "SearchBox_Search_Input", "aria-label": say("Search", "Rechercher"), placeholder: say("Search", "Rechercher") }),
    ),
  ),
  make(
    "div.columns",
    {},
    make("nav", { role: "navigation" }, account, note()),
    main,
    make(
      "aside",
      {},
      make("section.sheet", { id: "message" }, make("h2", {}, "Paul Petit"), make("p.note", {}, say("Private conversation", "Conversation privée")), message),
      unknownEditor(),
      login(),
    ),
  ),
);
render(<Page />, main);
render(<Message />, message);
