"""Entry point prudence-host: started by a browser for each connection with the extension, or by hand for diagnosis."""

import os
import sys
from collections.abc import Sequence

from prudence.browsers.extension_ids import CHROMIUM_ID, GECKO_ID
from prudence.host.standard_error import keep_text_out


def main() -> int:
    """Arguments: Chromium passes chrome-extension://<id>/ (on Windows also --parent-window), Firefox the path of the
    host's manifest and the add-on's id. Others are left alone, as browsers may pass more one day."""
    keep_text_out("prudence-host")
    arguments = sys.argv[1:]
    if "--version" in arguments:
        from prudence import __version__

        print(f"prudence-host {__version__}")
        return 0
    if "--read-key" in arguments:
        _read_key()
        return 0
    if not _is_called_by_us(arguments):
        print("prudence-host: this extension is not Prudence", file=sys.stderr)
        return 2
    from prudence.host.framing import claim_standard_streams
    from prudence.host.session import Session

    Session(*claim_standard_streams()).run()
    return 0


def _read_key() -> None:
    from threading import Timer

    from prudence.vault import CHILD_SECONDS, print_key

    # A keyring that hangs must not keep this process for ever when the host that waited for it is gone.
    patience = Timer(CHILD_SECONDS, os._exit, (1,))
    patience.daemon = True
    patience.start()
    try:
        print_key()
    except BrokenPipeError:
        os._exit(1)  # that host is gone already; a normal end would complain about the same pipe once more


def _is_called_by_us(arguments: Sequence[str]) -> bool:
    """False where a browser names another extension. Without a name somebody tries the host by hand."""
    for argument in arguments:
        if argument.startswith("chrome-extension://"):
            return argument == f"chrome-extension://{CHROMIUM_ID}/"
    if len(arguments) >= 2 and arguments[0].endswith(".json"):
        return arguments[1] == GECKO_ID
    return True


if __name__ == "__main__":
    sys.exit(main())
