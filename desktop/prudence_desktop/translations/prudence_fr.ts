<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>AccountCard</name>
    <message>
        <source>Last seen {0}</source>
        <translation>Vu pour la dernière fois {0}</translation>
    </message>
    <message>
        <source>Which one is it?</source>
        <translation>Lequel des deux&#x202f;?</translation>
    </message>
    <message>
        <source>{0}, {1}: {2}</source>
        <translation>{0}, {1}&#x202f;: {2}</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Who reads an account decides what may be said on it. Public: clients, competitors and strangers read it. Personal: your family and friends. Until you decide, Prudence judges an account as public.</source>
        <translation>Ce qu’on peut dire sur un compte dépend de qui le lit. Public&#x202f;: clients, concurrents et inconnus. Personnel&#x202f;: votre famille et vos amis. Tant que vous n’avez pas choisi, Prudence considère un compte comme public.</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Aucun compte pour l’instant</translation>
    </message>
    <message>
        <source>As soon as you write on Facebook, X or Pinterest with the Prudence extension, the account that is speaking appears here.</source>
        <translation>Dès que vous écrirez sur Facebook, X ou Pinterest avec l’extension Prudence, le compte qui parle apparaîtra ici.</translation>
    </message>
</context>
<context>
    <name>ClosedRecordsPage</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Prudence is opening its records. Your keyring may ask for its password.</source>
        <translation>Prudence ouvre ses données. Votre trousseau de clés demandera peut-être son mot de passe.</translation>
    </message>
    <message>
        <source>Your records are locked</source>
        <translation>Vos données sont verrouillées</translation>
    </message>
    <message>
        <source>The key to your records is in your system’s keyring, which is locked. Until it is open, Prudence checks with its general rules only: it does not know your accounts and secret projects, and keeps nothing.</source>
        <translation>La clé de vos données est dans le trousseau de clés du système, qui est verrouillé. Tant qu’il n’est pas ouvert, Prudence s’en tient à ses règles générales&#x202f;: sans vos comptes ni vos projets secrets, et sans rien conserver.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>The key to your records is missing</source>
        <translation>La clé de vos données manque</translation>
    </message>
    <message>
        <source>Your records are there, but their key is not in the keyring. If you can restore the keyring, do so, then try again. Otherwise begin with new records: the old file is set aside, nothing is deleted.</source>
        <translation>Vos données sont là, mais leur clé n’est pas dans le trousseau. Si vous pouvez restaurer le trousseau, faites-le, puis réessayez. Sinon, repartez avec de nouvelles données&#x202f;: l’ancien fichier est mis de côté, rien n’est supprimé.</translation>
    </message>
    <message>
        <source>Begin with new records</source>
        <translation>Repartir de zéro</translation>
    </message>
    <message>
        <source>A newer Prudence is installed</source>
        <translation>Une version plus récente de Prudence est installée</translation>
    </message>
    <message>
        <source>It has written your records, and this window belongs to the older one. Quit Prudence and start it again; restart your browsers too.</source>
        <translation>Elle a écrit vos données, et cette fenêtre appartient à l’ancienne. Quittez Prudence et relancez-le&#x202f;; redémarrez aussi vos navigateurs.</translation>
    </message>
    <message>
        <source>Your records cannot be used</source>
        <translation>Vos données sont inutilisables</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>{0}, unknown account</source>
        <translation>{0}, compte inconnu</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Suite donnée</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Each warning and what became of it. Only the words in question are kept, encrypted on this computer; numbers, passwords and addresses are masked.</source>
        <translation>Chaque avertissement et la suite que vous lui avez donnée. Seuls les mots en cause sont conservés, chiffrés sur cet ordinateur&#x202f;; numéros, mots de passe et adresses sont masqués.</translation>
    </message>
    <message>
        <source>Search in the words</source>
        <translation>Chercher dans les mots</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Suite donnée</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>All subjects</source>
        <translation>Tous les sujets</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Toutes les suites</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Dernier jour</numerusform>
            <numerusform>%n derniers jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toute la période</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s) deleted.</source>
        <translation>
            <numerusform>%n avertissement supprimé.</numerusform>
            <numerusform>%n avertissements supprimés.</numerusform>
        </translation>
    </message>
    <message>
        <source>No warning yet</source>
        <translation>Aucun avertissement pour l’instant</translation>
    </message>
    <message>
        <source>When Prudence warns you while you write, you find it here, with what became of it.</source>
        <translation>Quand Prudence vous avertit pendant que vous écrivez, vous le retrouvez ici, avec la suite que vous lui avez donnée.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Rien ne correspond</translation>
    </message>
    <message>
        <source>Try fewer words, or a longer period.</source>
        <translation>Essayez avec moins de mots, ou une période plus longue.</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Tous les comptes</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Prudence reads along while you write, here on your computer, and tells you before you publish.</source>
        <translation>Prudence relit pendant que vous écrivez, ici, sur votre ordinateur, et vous prévient avant que vous publiiez.</translation>
    </message>
    <message>
        <source>Your browsers</source>
        <translation>Vos navigateurs</translation>
    </message>
    <message>
        <source>No browser found</source>
        <translation>Aucun navigateur trouvé</translation>
    </message>
    <message>
        <source>Prudence works in {0}. Open one of them once, then look again.</source>
        <translation>Prudence fonctionne dans {0}. Ouvrez une fois l’un d’eux, puis cherchez à nouveau.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Chercher à nouveau</translation>
    </message>
    <message>
        <source>Looks for browsers on this computer</source>
        <translation>Cherche les navigateurs de cet ordinateur</translation>
    </message>
    <message>
        <source>Warnings of the last 7 days</source>
        <translation>Avertissements des 7 derniers jours</translation>
    </message>
    <message>
        <source>Nothing to report</source>
        <translation>Rien à signaler</translation>
    </message>
    <message>
        <source>Not a single warning this week. Silence is good news.</source>
        <translation>Pas un seul avertissement cette semaine. Le silence est une bonne nouvelle.</translation>
    </message>
    <message>
        <source>How Prudence reads</source>
        <translation>La lecture de Prudence</translation>
    </message>
    <message>
        <source>Understand whole sentences</source>
        <translation>Comprendre des phrases entières</translation>
    </message>
    <message>
        <source>A small language model judges the meaning, on this computer like all the rest. Without it Prudence reads lightly, by rules alone.</source>
        <translation>Un petit modèle de langue juge le sens, sur cet ordinateur comme tout le reste. Sans lui, Prudence fait une lecture légère, selon des règles seulement.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Forgets what you called no problem</source>
        <translation>Oublie ce que vous avez jugé sans problème</translation>
    </message>
    <message>
        <source>Warnings of the last 7 days, by subject</source>
        <translation>Avertissements des 7 derniers jours, par sujet</translation>
    </message>
    <message>
        <source>Connected now</source>
        <translation>Connecté en ce moment</translation>
    </message>
    <message>
        <source>Last seen {0}</source>
        <translation>Vu pour la dernière fois {0}</translation>
    </message>
    <message>
        <source>Ready. Add the Prudence extension there, or restart the browser if it has it.</source>
        <translation>Prêt. Ajoutez-y l’extension Prudence, ou redémarrez le navigateur s’il l’a déjà.</translation>
    </message>
    <message>
        <source>Cannot start the program that checks: please install Prudence again.</source>
        <translation>Ne peut pas lancer le programme de relecture&#x202f;: réinstallez Prudence, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Does not know Prudence, which may not write into {0}.</source>
        <translation>Ne connaît pas Prudence, qui n’a pas le droit d’écrire dans {0}.</translation>
    </message>
    <message numerus="yes">
        <source>You have called %n remark(s) no problem: the like is pointed out less readily.</source>
        <translation>
            <numerusform>Vous avez jugé %n remarque sans problème&#x202f;: ce genre de choses est signalé moins vite.</numerusform>
            <numerusform>Vous avez jugé %n remarques sans problème&#x202f;: ce genre de choses est signalé moins vite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>warning(s) while you wrote</source>
        <translation>
            <numerusform>avertissement pendant que vous écriviez</numerusform>
            <numerusform>avertissements pendant que vous écriviez</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProjectCard</name>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit {0}</source>
        <translation>Modifier {0}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>Retirer {0}</translation>
    </message>
    <message>
        <source>Also called: {0}</source>
        <translation>Aussi appelé&#x202f;: {0}</translation>
    </message>
    <message>
        <source>Clues: {0}</source>
        <translation>Indices&#x202f;: {0}</translation>
    </message>
    <message>
        <source>Secret until {0}: this day is past, it is no longer guarded.</source>
        <translation>Secret jusqu’au {0}&#x202f;: ce jour est passé, il n’est plus gardé.</translation>
    </message>
    <message>
        <source>Secret until {0}</source>
        <translation>Secret jusqu’au {0}</translation>
    </message>
    <message>
        <source>Guarded by its name. Nicknames and clues make the guard sharper.</source>
        <translation>Gardé par son nom. Des surnoms et des indices affinent la garde.</translation>
    </message>
</context>
<context>
    <name>ProjectDialog</name>
    <message>
        <source>Secret project</source>
        <translation>Projet secret</translation>
    </message>
    <message>
        <source>&amp;Secret until a certain day</source>
        <translation>&amp;Secret jusqu’à un certain jour</translation>
    </message>
    <message>
        <source>Last day on which it is secret</source>
        <translation>Dernier jour où il est secret</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Ni&amp;cknames</source>
        <translation>S&amp;urnoms</translation>
    </message>
    <message>
        <source>Other names for it, one on each line. Each of them alone gives the project away.</source>
        <translation>Ses autres noms, un par ligne. Chacun suffit à trahir le projet.</translation>
    </message>
    <message>
        <source>C&amp;lues</source>
        <translation>&amp;Indices</translation>
    </message>
    <message>
        <source>Places, dates, partners, one on each line. Two of them together give the project away.</source>
        <translation>Lieux, dates, partenaires, un par ligne. Deux ensemble trahissent le projet.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ProjectName</name>
    <message>
        <source>A project needs a name.</source>
        <translation>Un projet a besoin d’un nom.</translation>
    </message>
    <message>
        <source>That is too long: at most {0} letters.</source>
        <translation>C’est trop long&#x202f;: {0} lettres au plus.</translation>
    </message>
    <message>
        <source>That is too short: at least two letters or digits.</source>
        <translation>C’est trop court&#x202f;: deux lettres ou chiffres au moins.</translation>
    </message>
    <message>
        <source>This project is guarded already.</source>
        <translation>Ce projet est déjà gardé.</translation>
    </message>
</context>
<context>
    <name>ProjectsPage</name>
    <message>
        <source>Secret projects</source>
        <translation>Projets secrets</translation>
    </message>
    <message>
        <source>What nobody may know yet: a shop you will open, a firm you will buy. In every open browser, at once, Prudence recognises the name, however it is spelt, and holds back your first press on Publish. You can always publish all the same. The names stay encrypted on this computer.</source>
        <translation>Ce que personne ne doit encore savoir&#x202f;: une boutique à ouvrir, une entreprise à racheter. Dans chaque navigateur ouvert, aussitôt, Prudence reconnaît le nom, même mal orthographié, et retient votre premier appui sur Publier. Vous pouvez toujours publier quand même. Les noms restent chiffrés sur cet ordinateur.</translation>
    </message>
    <message>
        <source>&amp;Name of the project</source>
        <translation>&amp;Nom du projet</translation>
    </message>
    <message>
        <source>For example: Operation Croissant</source>
        <translation>Par exemple&#x202f;: Opération Croissant</translation>
    </message>
    <message>
        <source>Guard it</source>
        <translation>Garder secret</translation>
    </message>
    <message>
        <source>No secret yet</source>
        <translation>Aucun secret pour l’instant</translation>
    </message>
    <message>
        <source>A name is enough to begin with. Nicknames and clues can be added whenever you like.</source>
        <translation>Un nom suffit pour commencer. Surnoms et indices s’ajoutent quand vous voulez.</translation>
    </message>
    <message>
        <source>Press Enter, and it is guarded.</source>
        <translation>Appuyez sur Entrée, et il est gardé.</translation>
    </message>
    <message>
        <source>{0} is guarded from now on.</source>
        <translation>{0} est gardé désormais.</translation>
    </message>
    <message>
        <source>“{0}” is no longer guarded.</source>
        <translation>«&#x202f;{0}&#x202f;» n’est plus gardé.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Nothing is kept after a restart.</source>
        <translation>Rien n’est conservé après un redémarrage.</translation>
    </message>
    <message>
        <source>Choose again</source>
        <translation>Choisir à nouveau</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Celle du système</translation>
    </message>
    <message>
        <source>Secret projects</source>
        <translation>Projets secrets</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) to decide about</source>
        <translation>
            <numerusform>%n compte attend votre choix</numerusform>
            <numerusform>%n comptes attendent votre choix</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused until {0}</source>
        <translation>En pause jusqu’à {0}</translation>
    </message>
    <message>
        <source>Paused on {0} until {1}</source>
        <translation>En pause sur {0} jusqu’à {1}</translation>
    </message>
    <message>
        <source>Reading along</source>
        <translation>Relit avec vous</translation>
    </message>
    <message>
        <source>General rules only</source>
        <translation>Règles générales seulement</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause for an hour</source>
        <translation>Pause d’une heure</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Prudence has a question for you</source>
        <translation>Prudence a une question pour vous</translation>
    </message>
    <message>
        <source>Paused until {0}</source>
        <translation>En pause jusqu’à {0}</translation>
    </message>
    <message>
        <source>Your records are locked</source>
        <translation>Vos données sont verrouillées</translation>
    </message>
    <message>
        <source>Your records cannot be used</source>
        <translation>Vos données sont inutilisables</translation>
    </message>
    <message>
        <source>Reading along</source>
        <translation>Prudence relit avec vous</translation>
    </message>
    <message>
        <source>Open Prudence</source>
        <translation>Ouvrir Prudence</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause for an hour</source>
        <translation>Pause d’une heure</translation>
    </message>
    <message>
        <source>Quit Prudence</source>
        <translation>Quitter Prudence</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>WarningDetail</name>
    <message>
        <source>“{0}”</source>
        <translation>«&#x202f;{0}&#x202f;»</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Pourquoi c’est important</translation>
    </message>
    <message>
        <source>What to do instead</source>
        <translation>Que faire à la place</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s) selected</source>
        <translation>
            <numerusform>%n avertissement sélectionné</numerusform>
            <numerusform>%n avertissements sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a warning to read more about it</source>
        <translation>Choisissez un avertissement pour en savoir plus</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Your records were damaged. Nothing was deleted: the damaged file now lies at {0}. Prudence has begun a new one; please look through your accounts and secret projects.</source>
        <translation>Vos données étaient abîmées. Rien n’a été supprimé&#x202f;: le fichier abîmé se trouve maintenant ici&#x202f;: {0}. Prudence en a commencé un nouveau&#x202f;; veuillez vérifier vos comptes et vos projets secrets.</translation>
    </message>
    <message>
        <source>New records were begun</source>
        <translation>De nouvelles données ont été commencées</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>Some of your settings or secret projects cannot be read by this version. They stay where they are, and Prudence goes on without them.</source>
        <translation>Cette version ne sait pas lire certains de vos réglages ou projets secrets. Ils restent où ils sont, et Prudence continue sans eux.</translation>
    </message>
    <message>
        <source>Some settings cannot be read</source>
        <translation>Certains réglages sont illisibles</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Cela n’a pas marché</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Where may Prudence keep your records?</source>
        <translation>Où Prudence peut-il conserver vos données&#x202f;?</translation>
    </message>
    <message>
        <source>This computer has no keyring in which the key to your records would be safe. Until you choose, nothing is kept, and your browsers know neither your accounts nor your secret projects.</source>
        <translation>Cet ordinateur n’a pas de trousseau où la clé de vos données serait en sûreté. Tant que vous n’avez pas choisi, rien n’est conservé, et vos navigateurs ne connaissent ni vos comptes ni vos projets secrets.</translation>
    </message>
    <message>
        <source>In a file that only I can read</source>
        <translation>Dans un fichier que moi seul peux lire</translation>
    </message>
    <message>
        <source>Keep nothing after a restart</source>
        <translation>Ne rien conserver après un redémarrage</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Another browser</source>
        <translation>Un autre navigateur</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>En suspens</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corrigé</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Keep it back</source>
        <translation>À retenir</translation>
    </message>
    <message>
        <source>On purpose</source>
        <translation>C’est voulu</translation>
    </message>
    <message>
        <source>Not a problem</source>
        <translation>Pas un problème</translation>
    </message>
    <message>
        <source>Always allowed</source>
        <translation>Toujours autorisé</translation>
    </message>
    <message>
        <source>Published anyway</source>
        <translation>Publié quand même</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>today at {0}</source>
        <translation>aujourd’hui à {0}</translation>
    </message>
    <message>
        <source>yesterday at {0}</source>
        <translation>hier à {0}</translation>
    </message>
    <message>
        <source>{0} at {1}</source>
        <translation>le {0} à {1}</translation>
    </message>
    <message>
        <source>Today {0}</source>
        <translation>Aujourd’hui {0}</translation>
    </message>
    <message>
        <source>Yesterday {0}</source>
        <translation>Hier {0}</translation>
    </message>
</context>
</TS>
