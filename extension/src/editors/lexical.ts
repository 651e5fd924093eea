import { editableEditor } from "./editable";
import { isHtmlBlock } from "./text_model";

/** Lexical, of Facebook and Instagram. It marks its root itself; its blocks are paragraphs and list items. */
export const lexical = editableEditor("lexical", '[data-lexical-editor="true"]', isHtmlBlock);
