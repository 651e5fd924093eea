"""What can go wrong with the records, in sentences that tell the owner what to do."""

import errno
from typing import ClassVar

from prudence.languages import Language


class RecordsError(Exception):
    """The records cannot be read or written. `str()` is English; `sentence()` speaks the owner's language."""

    english: ClassVar[str] = (
        "Prudence cannot use its records. Restart the computer; if this goes on, run “prudence doctor”."
    )
    french: ClassVar[str] = (
        "Prudence ne parvient pas à utiliser ses données. Redémarrez l’ordinateur\u202f; si cela continue, lancez "
        "«\u202fprudence doctor\u202f»."
    )

    def __init__(self, detail: str = "") -> None:
        super().__init__(f"{self.english} ({detail})" if detail else self.english)

    def sentence(self, language: Language) -> str:
        return self.french if language == "fr" else self.english


class DiskFullError(RecordsError):
    english = "The disk is full: what just happened was not kept. Make some room, and Prudence goes on by itself."
    french = (
        "Le disque est plein\u202f: ce qui vient de se passer n’a pas été conservé. Faites un peu de place, et "
        "Prudence reprendra d’elle-même."
    )


class ReadOnlyError(RecordsError):
    english = (
        "Prudence may not write in its own data folder: nothing is kept. Give your user account the right to write "
        "there."
    )
    french = (
        "Prudence n’a pas le droit d’écrire dans son dossier de données\u202f: rien n’est conservé. Donnez ce droit à "
        "votre compte d’utilisateur."
    )


class BusyError(RecordsError):
    english = "Another program has held the records for too long. Close and reopen your browsers, then try again."
    french = (
        "Un autre programme occupe les données depuis trop longtemps. Fermez et rouvrez vos navigateurs, puis "
        "réessayez."
    )


class NewerSchemaError(RecordsError):
    english = "A newer Prudence has written the records. Restart the browser, so that it uses the new version too."
    french = (
        "Une version plus récente de Prudence a écrit les données. Redémarrez le navigateur pour qu’il l’utilise aussi."
    )


class WrongKeyError(RecordsError):
    english = "The key of the records has changed. Restart the browser, so that it reads the new one."
    french = "La clé des données a changé. Redémarrez le navigateur pour qu’il lise la nouvelle."


class DamagedError(RecordsError):
    english = (
        "The records were damaged. The damaged file was set aside, nothing was deleted, and Prudence has started a new "
        "one: please look through your accounts and secret projects."
    )
    french = (
        "Les données étaient abîmées. Le fichier abîmé a été mis de côté, rien n’a été supprimé, et Prudence en a "
        "commencé un nouveau\u202f: veuillez vérifier vos comptes et vos projets secrets."
    )


class StorageChoiceError(RecordsError):
    english = (
        "Prudence cannot read how you wanted your records to be kept (the file storage.json in its folder). "
        "Please choose again in the Prudence window."
    )
    french = (
        "Prudence ne parvient pas à lire comment vous souhaitiez conserver vos données (le fichier storage.json de son "
        "dossier). Veuillez choisir à nouveau dans la fenêtre de Prudence."
    )


class KeyReaderError(RecordsError):
    english = "Prudence could not read the key of its records. Install Prudence again; your records stay as they are."
    french = (
        "Prudence n’a pas pu lire la clé de ses données. Réinstallez Prudence\u202f; vos données restent telles "
        "quelles."
    )


def from_os_error(error: OSError) -> RecordsError:
    """The sentence for a file operation that the system refused."""
    detail = error.strerror or type(error).__name__
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return DiskFullError(detail)
    if error.errno in (errno.EROFS, errno.EACCES, errno.EPERM):
        return ReadOnlyError(detail)
    return RecordsError(detail)
