<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>AccountCard</name>
    <message>
        <source>Last seen {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which one is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}: {2}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who reads an account decides what may be said on it. Public: clients, competitors and strangers read it. Personal: your family and friends. Until you decide, Prudence judges an account as public.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As soon as you write on Facebook, X or Pinterest with the Prudence extension, the account that is speaking appears here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BrowserRow</name>
    <message>
        <source>Connected now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seen {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClosedRecordsPage</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prudence is opening its records. Your keyring may ask for its password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your records are locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key to your records is in your system’s keyring, which is locked. Until it is open, Prudence checks with its general rules only: it does not know your accounts and secret projects, and keeps nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key to your records is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your records are there, but their key is not in the keyring. If you can restore the keyring, do so, then try again. Otherwise begin with new records: the old file is set aside, nothing is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with new records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer Prudence is installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has written your records, and this window belongs to the older one. Quit Prudence and start it again; restart your browsers too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your records cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>{0}, unknown account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each warning and what became of it. Only the words in question are kept, encrypted on this computer; numbers, passwords and addresses are masked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All subjects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s) deleted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No warning yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When Prudence warns you while you write, you find it here, with what became of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try fewer words, or a longer period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prudence reads along while you write, here on your computer, and tells you before you publish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your browsers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No browser is connected yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the Prudence extension to your browser, then open a page such as Facebook: the browser appears here by itself. If it does not, run “prudence connect” in a terminal and restart the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings of the last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a single warning this week. Silence is good news.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings of the last 7 days, by subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>warning(s) while you wrote</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProjectCard</name>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also called: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clues: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret until {0}: this day is past, it is no longer guarded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret until {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guarded by its name. Nicknames and clues make the guard sharper.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProjectDialog</name>
    <message>
        <source>Secret project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Secret until a certain day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day on which it is secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ni&amp;cknames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other names for it, one on each line. Each of them alone gives the project away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places, dates, partners, one on each line. Two of them together give the project away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProjectsPage</name>
    <message>
        <source>Secret projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What nobody may know yet: a shop you will open, a firm you will buy. In every open browser, at once, Prudence recognises the name, however it is spelt, and holds back your first press on Publish. You can always publish all the same. The names stay encrypted on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: Operation Croissant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guard it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secret yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is enough to begin with. Nicknames and clues can be added whenever you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project is guarded already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Enter, and it is guarded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is guarded from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is no longer guarded.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Nothing is kept after a restart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) to decide about</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Paused until {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused on {0} until {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General rules only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause for an hour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Prudence has a question for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused until {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your records are locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your records cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Prudence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause for an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit Prudence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WarningDetail</name>
    <message>
        <source>“{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s) selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a warning to read more about it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Your records were damaged. Nothing was deleted: the damaged file now lies at {0}. Prudence has begun a new one; please look through your accounts and secret projects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New records were begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of your settings or secret projects cannot be read by this version. They stay where they are, and Prudence goes on without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some settings cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where may Prudence keep your records?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keyring in which the key to your records would be safe. Until you choose, nothing is kept, and your browsers know neither your accounts nor your secret projects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a file that only I can read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep nothing after a restart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Another browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meant on purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today at {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday at {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} at {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
