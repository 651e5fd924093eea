// Generated from native_host/prudence/protocol.py by `make protocol`. Do not edit.

import type { ExtensionMessage, HostMessage } from "../../src/protocol";

export const extensionMessages: readonly ExtensionMessage[] = [
{
  "type": "hello",
  "request": 0,
  "protocol": 1,
  "extension_version": "0.1.0",
  "browser": "firefox",
  "language": "fr"
},
{
  "type": "check",
  "request": 1,
  "composer": "k3v9",
  "revision": 7,
  "text": "🥐 Le fournil de la gare ouvre en mars !",
  "situation": {
    "network": "facebook",
    "account": {
      "handle": "boulangerie.morel",
      "name": "Boulangerie Morel"
    },
    "audience": "everyone",
    "kind": "post"
  }
},
{
  "type": "blur",
  "request": 2,
  "composer": "k3v9"
},
{
  "type": "verdict",
  "request": 3,
  "composer": "k3v9",
  "identity": "secret_project:fournil de la gare",
  "verdict": "on_purpose"
},
{
  "type": "published",
  "request": 4,
  "composer": "k3v9"
},
{
  "type": "closed",
  "request": 5,
  "composer": "k3v9"
},
{
  "type": "set_account",
  "request": 6,
  "network": "facebook",
  "handle": "boulangerie.morel",
  "kind": "public"
},
{
  "type": "pause",
  "request": 7,
  "network": "facebook",
  "minutes": 60
},
{
  "type": "open_desktop",
  "request": 8,
  "page": "projects"
},
];

export const hostMessages: readonly HostMessage[] = [
{
  "type": "welcome",
  "protocol": 1,
  "host_version": "0.1.0",
  "status": {
    "records": "ready",
    "pauses": [
      {
        "network": "x",
        "until": 1800000000000
      }
    ],
    "reader": "ready"
  },
  "request": 0
},
{
  "type": "findings",
  "composer": "k3v9",
  "revision": 7,
  "source": "rules",
  "state": "complete",
  "account": {
    "kind": "public",
    "known": true
  },
  "findings": [
    {
      "identity": "secret_project:fournil de la gare",
      "category": "secret_project",
      "rule": "secret_project",
      "level": "hold",
      "start": 6,
      "end": 24,
      "replacement": null
    }
  ],
  "texts": {
    "secret_project": {
      "title": "Projet secret",
      "what": "Vous nommez un projet que vous vouliez garder pour vous.",
      "why": "Une fois publié, il n’est plus à vous : un concurrent peut vous devancer.",
      "advice": "Attendez le jour de l’annonce, ou parlez-en sans le nommer."
    }
  },
  "omitted": 0,
  "request": 1
},
{
  "type": "status",
  "status": {
    "records": "locked",
    "pauses": [],
    "reader": "absent"
  },
  "request": null
},
{
  "type": "done",
  "request": 4
},
{
  "type": "error",
  "code": 8,
  "detail": "no check of this composer",
  "request": 9
},
];
