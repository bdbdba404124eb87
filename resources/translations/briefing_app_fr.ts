<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name></name>
    <message>
        <source>A part of this entry could not be read.</source>
        <translation>Une partie de cette entrée n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Accord</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Add a transcript of it.</source>
        <translation>Ajoutez-en une transcription.</translation>
    </message>
    <message>
        <source>Add the file by itself to have it read as text, or save it as PDF first.</source>
        <translation>Ajoutez le fichier seul pour qu’il soit lu comme du texte, ou enregistrez-le d’abord en PDF.</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>Adresse de la page</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Aid</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>And {more} more like these.</source>
        <translation>Et {more} autres du même genre.</translation>
    </message>
    <message>
        <source>April</source>
        <translation>avril</translation>
    </message>
    <message>
        <source>Archives inside archives are opened one level deep only.</source>
        <translation>Les archives dans des archives ne sont ouvertes qu’à un niveau.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Superficie</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>Calcul</translation>
    </message>
    <message>
        <source>Arrest</source>
        <translation>Arrestation</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Texte d’origine</translation>
    </message>
    <message>
        <source>Ask for access to it.</source>
        <translation>Demandez-en l’accès.</translation>
    </message>
    <message>
        <source>Ask its owner for access, or copy it.</source>
        <translation>Demandez l’accès à son propriétaire, ou copiez-le.</translation>
    </message>
    <message>
        <source>Attack</source>
        <translation>Attaque</translation>
    </message>
    <message>
        <source>August</source>
        <translation>août</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>CSV holds the chronology only: the texts, the figure, the profiles and the manifest are not in it.</source>
        <translation>Le CSV ne contient que la chronologie&#xa0;: les textes, la figure, les profils et le manifeste n’y sont pas.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>Capitale</translation>
    </message>
    <message>
        <source>Cells that a spreadsheet would take for a formula begin with an apostrophe.</source>
        <translation>Les cellules qu’un tableur prendrait pour une formule commencent par une apostrophe.</translation>
    </message>
    <message>
        <source>Check the name and the drive.</source>
        <translation>Vérifiez le nom et le disque.</translation>
    </message>
    <message>
        <source>Choose a document.</source>
        <translation>Choisissez un document.</translation>
    </message>
    <message>
        <source>Choose a folder with documents.</source>
        <translation>Choisissez un répertoire qui contient des documents.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Convert it to PDF.</source>
        <translation>Convertissez-le en PDF.</translation>
    </message>
    <message>
        <source>Cooperation</source>
        <translation>Coopération</translation>
    </message>
    <message>
        <source>Copy it to this computer.</source>
        <translation>Copiez-le sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Copy some text first.</source>
        <translation>Copiez d’abord du texte.</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Compté depuis</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Ligne de provenance</translation>
    </message>
    <message>
        <source>Death</source>
        <translation>Mort</translation>
    </message>
    <message>
        <source>December</source>
        <translation>décembre</translation>
    </message>
    <message>
        <source>Decided by the user</source>
        <translation>Décidé par l’utilisateur</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Démenti</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Déploiement</translation>
    </message>
    <message>
        <source>Disaster</source>
        <translation>Catastrophe</translation>
    </message>
    <message>
        <source>Document properties</source>
        <translation>Propriétés du document</translation>
    </message>
    <message>
        <source>Download it again, or convert it to PDF.</source>
        <translation>Téléchargez-le de nouveau, ou convertissez-le en PDF.</translation>
    </message>
    <message>
        <source>Download it again, or print it to a new PDF.</source>
        <translation>Téléchargez-le de nouveau, ou imprimez-le dans un nouveau PDF.</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>Téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>Download or pack it again.</source>
        <translation>Téléchargez-le ou compressez-le de nouveau.</translation>
    </message>
    <message>
        <source>During</source>
        <translation>Pendant</translation>
    </message>
    <message>
        <source>EDTF</source>
        <translation>EDTF</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>Élection</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>February</source>
        <translation>février</translation>
    </message>
    <message>
        <source>Feed entry</source>
        <translation>Entrée de flux</translation>
    </message>
    <message>
        <source>Fonts of this computer were used too; another one may set other bytes.</source>
        <translation>Des polices de cet ordinateur ont aussi servi&#x202f;; un autre peut produire d’autres octets.</translation>
    </message>
    <message>
        <source>Forces</source>
        <translation>Forces</translation>
    </message>
    <message>
        <source>Former member of</source>
        <translation>Ancien membre de</translation>
    </message>
    <message>
        <source>Friction</source>
        <translation>Frictions</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>vendredi</translation>
    </message>
    <message>
        <source>Front matter</source>
        <translation>En-tête du fichier</translation>
    </message>
    <message>
        <source>GeoNames</source>
        <translation>GeoNames</translation>
    </message>
    <message>
        <source>Guess from the page</source>
        <translation>Déduit de la page</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Arrivé</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>If it is a dossier, open it with File, Open dossier.</source>
        <translation>Si c’est un dossier, ouvrez-le par Fichier, Ouvrir des documents.</translation>
    </message>
    <message>
        <source>If it is plain text, rename it to .txt.</source>
        <translation>Si c’est du texte brut, renommez-le en .txt.</translation>
    </message>
    <message>
        <source>If you trust it, read it again with raised limits.</source>
        <translation>Si vous lui faites confiance, relisez-le avec des limites relevées.</translation>
    </message>
    <message>
        <source>Inferred</source>
        <translation>Déduit</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Invisible characters turn the direction of the text in places: what is seen may not be the order.</source>
        <translation>Des caractères invisibles inversent par endroits le sens du texte&#xa0;: l’ordre que l’on voit n’est peut-être pas le vrai.</translation>
    </message>
    <message>
        <source>It asks for more spaces than fit on a page, a known way to attack a reader.</source>
        <translation>Il demande plus d’espaces qu’une page n’en contient, une façon connue d’attaquer un lecteur.</translation>
    </message>
    <message>
        <source>It has changed since.</source>
        <translation>Il a changé depuis.</translation>
    </message>
    <message>
        <source>It has no column with a text.</source>
        <translation>Il n’a pas de colonne de texte.</translation>
    </message>
    <message>
        <source>It has no header: it is not a mail.</source>
        <translation>Il n’a pas d’en-tête&#xa0;: ce n’est pas un courriel.</translation>
    </message>
    <message>
        <source>It is no Parquet file, or a damaged one.</source>
        <translation>Ce n’est pas un fichier Parquet, ou il est endommagé.</translation>
    </message>
    <message>
        <source>It is no ordinary file.</source>
        <translation>Ce n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>It is no web archive, or a damaged one.</source>
        <translation>Ce n’est pas une archive web, ou elle est endommagée.</translation>
    </message>
    <message>
        <source>It is no web archive.</source>
        <translation>Ce n’est pas une archive web.</translation>
    </message>
    <message>
        <source>It is not a table ({error}).</source>
        <translation>Ce n’est pas un tableau ({error}).</translation>
    </message>
    <message>
        <source>It is not text in any encoding this program knows.</source>
        <translation>Ce n’est pas du texte dans un codage que ce programme connaît.</translation>
    </message>
    <message>
        <source>It is protected by a password.</source>
        <translation>Il est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>It unpacks to far more than its size, a known way to attack a reader. It was not opened.</source>
        <translation>Décompressé, il dépasse de loin sa taille, une façon connue d’attaquer un lecteur. Il n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>It was pasted: there is no file to compare it with.</source>
        <translation>Il a été collé&#xa0;: il n’y a pas de fichier auquel le comparer.</translation>
    </message>
    <message>
        <source>It was stopped in the midst of a batch. Run the same command again to go on.</source>
        <translation>Il a été arrêté au milieu d’un lot. Relancez la même commande pour continuer.</translation>
    </message>
    <message>
        <source>Its encoding is not known.</source>
        <translation>Son codage est inconnu.</translation>
    </message>
    <message>
        <source>Its header is longer than that of any mail.</source>
        <translation>Son en-tête est plus long que celui d’aucun courriel.</translation>
    </message>
    <message>
        <source>Its page {number} cannot be drawn.</source>
        <translation>Sa page {number} ne peut pas être dessinée.</translation>
    </message>
    <message>
        <source>Its part “{name}” is missing or damaged.</source>
        <translation>Sa partie «&#x202f;{name}&#x202f;» manque ou est endommagée.</translation>
    </message>
    <message>
        <source>Its parts are nested too deeply.</source>
        <translation>Ses parties sont trop profondément imbriquées.</translation>
    </message>
    <message>
        <source>Its parts lie over one another, a known way to attack a reader.</source>
        <translation>Ses parties se chevauchent, une façon connue d’attaquer un lecteur.</translation>
    </message>
    <message>
        <source>Its properties are damaged.</source>
        <translation>Ses propriétés sont endommagées.</translation>
    </message>
    <message>
        <source>JSON holds the data: the timeline figure and the country profiles are not in it.</source>
        <translation>Le JSON contient les données&#xa0;: la figure de la frise et les profils des pays n’y sont pas.</translation>
    </message>
    <message>
        <source>January</source>
        <translation>janvier</translation>
    </message>
    <message>
        <source>July</source>
        <translation>juillet</translation>
    </message>
    <message>
        <source>June</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>Land borders</source>
        <translation>Frontières terrestres</translation>
    </message>
    <message>
        <source>Left &amp;behind by newer versions…</source>
        <translation>Laissés par des versions plus réce&amp;ntes…</translation>
    </message>
    <message>
        <source>Line under the headline</source>
        <translation>Ligne sous le titre</translation>
    </message>
    <message>
        <source>Line {number} [{citation}] “{one_line}”</source>
        <translation>Ligne {number} [{citation}] «&#x202f;{one_line}&#x202f;»</translation>
    </message>
    <message>
        <source>Local name</source>
        <translation>Nom local</translation>
    </message>
    <message>
        <source>Lost: {counted}, and the journal.</source>
        <translation>Perdu&#xa0;: {counted}, et le journal.</translation>
    </message>
    <message>
        <source>Mail header</source>
        <translation>En-tête de courriel</translation>
    </message>
    <message>
        <source>March</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>Markdown cannot hold the timeline figure; its words stand in its place.</source>
        <translation>Le Markdown ne peut pas contenir la figure de la frise&#x202f;; ses mots la remplacent.</translation>
    </message>
    <message>
        <source>Markdown does not hold the manifest, the flags and colours: verify works on the PDF.</source>
        <translation>Le Markdown ne contient ni le manifeste, ni les drapeaux, ni les couleurs&#xa0;: la vérification se fait sur le PDF.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Rencontre</translation>
    </message>
    <message>
        <source>Member of</source>
        <translation>Membre de</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>lundi</translation>
    </message>
    <message>
        <source>Name the columns title, publisher, published, url, text.</source>
        <translation>Nommez les colonnes title, publisher, published, url, text.</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutre</translation>
    </message>
    <message>
        <source>No row of it holds an article.</source>
        <translation>Aucune de ses lignes ne contient d’article.</translation>
    </message>
    <message>
        <source>No scheduler answers at “{address}”. Start one with “dask scheduler”, and name its address: tcp://host:8786.</source>
        <translation>Aucun ordonnanceur ne répond à «&#x202f;{address}&#x202f;». Démarrez-en un par «&#x202f;dask scheduler&#x202f;», et donnez son adresse&#xa0;: tcp://host:8786.</translation>
    </message>
    <message>
        <source>No text was found on the page {address}.</source>
        <translation>Aucun texte n’a été trouvé sur la page {address}.</translation>
    </message>
    <message>
        <source>No text was found on this page.</source>
        <translation>Aucun texte n’a été trouvé sur cette page.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Nothing else was affected.</source>
        <translation>Rien d’autre n’a été touché.</translation>
    </message>
    <message>
        <source>Nothing else was affected. If you trust the file, read it again with raised limits.</source>
        <translation>Rien d’autre n’a été touché. Si vous faites confiance au fichier, relisez-le avec des limites relevées.</translation>
    </message>
    <message>
        <source>November</source>
        <translation>novembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octobre</translation>
    </message>
    <message>
        <source>Official languages</source>
        <translation>Langues officielles</translation>
    </message>
    <message>
        <source>Ongoing</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Only the first {read} of {total} rows were read.</source>
        <translation>Seules les {read} premières lignes sur {total} ont été lues.</translation>
    </message>
    <message>
        <source>Only the journal was lost.</source>
        <translation>Seul le journal a été perdu.</translation>
    </message>
    <message>
        <source>Open it in LibreOffice and save it anew.</source>
        <translation>Ouvrez-le dans LibreOffice et enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>Open it in Outlook and save it as text or PDF.</source>
        <translation>Ouvrez-le dans Outlook et enregistrez-le en texte ou en PDF.</translation>
    </message>
    <message>
        <source>Open it in Word or LibreOffice and save it anew.</source>
        <translation>Ouvrez-le dans Word ou LibreOffice et enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>Open it in Word or LibreOffice and save it as .docx or .pdf.</source>
        <translation>Ouvrez-le dans Word ou LibreOffice et enregistrez-le en .docx ou .pdf.</translation>
    </message>
    <message>
        <source>Open it in a browser and save it again.</source>
        <translation>Ouvrez-le dans un navigateur et enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>Open it in a browser and save what it shows as text.</source>
        <translation>Ouvrez-le dans un navigateur et enregistrez en texte ce qu’il montre.</translation>
    </message>
    <message>
        <source>Open it in a browser.</source>
        <translation>Ouvrez-le dans un navigateur.</translation>
    </message>
    <message>
        <source>Open it in a mail program and save it anew.</source>
        <translation>Ouvrez-le dans un logiciel de messagerie et enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>Open it in another program.</source>
        <translation>Ouvrez-le dans un autre programme.</translation>
    </message>
    <message>
        <source>Open it in the program it comes from and save it anew.</source>
        <translation>Ouvrez-le dans le programme dont il vient et enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>Open it with the password and print it to a new PDF.</source>
        <translation>Ouvrez-le avec le mot de passe et imprimez-le dans un nouveau PDF.</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Pack it again.</source>
        <translation>Compressez-le de nouveau.</translation>
    </message>
    <message>
        <source>Page metadata</source>
        <translation>Métadonnées de la page</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Pression</translation>
    </message>
    <message>
        <source>Protest</source>
        <translation>Manifestation</translation>
    </message>
    <message>
        <source>Read it again to see it as it is now.</source>
        <translation>Relisez-le pour le voir tel qu’il est maintenant.</translation>
    </message>
    <message>
        <source>Read it page by page.</source>
        <translation>Lisez-le page par page.</translation>
    </message>
    <message>
        <source>Reads as</source>
        <translation>Se lit</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <source>Relative to an event</source>
        <translation>Par rapport à un événement</translation>
    </message>
    <message>
        <source>Relative to publication</source>
        <translation>Par rapport à la publication</translation>
    </message>
    <message>
        <source>Relative to the story</source>
        <translation>Par rapport au récit</translation>
    </message>
    <message>
        <source>Remove it, or download it again.</source>
        <translation>Retirez-le, ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>Remove it, or open it to see what it holds.</source>
        <translation>Retirez-le, ou ouvrez-le pour voir ce qu’il contient.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>Retirez-le.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Repose sur</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Run it through OCR (text recognition) and add the result.</source>
        <translation>Passez-le à la reconnaissance de texte (OCR) et ajoutez le résultat.</translation>
    </message>
    <message>
        <source>A fault in this program stopped it: {splitlines}.</source>
        <translation>Une erreur de ce programme l’a arrêté&#xa0;: {splitlines}.</translation>
    </message>
    <message>
        <source>A page in it unpacks to more than {part_mb} MB.</source>
        <translation>Une de ses pages fait plus de {part_mb} Mo une fois décompressée.</translation>
    </message>
    <message>
        <source>Africa</source>
        <translation>Afrique</translation>
    </message>
    <message>
        <source>Americas</source>
        <translation>Amériques</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>Antarctique</translation>
    </message>
    <message>
        <source>As the desktop ({name})</source>
        <translation>Comme le bureau ({name})</translation>
    </message>
    <message>
        <source>Asia</source>
        <translation>Asie</translation>
    </message>
    <message>
        <source>Australasia</source>
        <translation>Australasie</translation>
    </message>
    <message>
        <source>Build {build}.</source>
        <translation>Version {build}.</translation>
    </message>
    <message>
        <source>Caribbean</source>
        <translation>Caraïbes</translation>
    </message>
    <message>
        <source>Central America</source>
        <translation>Amérique centrale</translation>
    </message>
    <message>
        <source>Central Asia</source>
        <translation>Asie centrale</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compact</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Day and month of “{short}” ({field}) may be swapped: write it as 2026-03-05.</source>
        <translation>Le jour et le mois de «&#x202f;{short}&#x202f;» ({field}) sont peut-être inversés&#xa0;: écrivez 2026-03-05.</translation>
    </message>
    <message>
        <source>Eastern Africa</source>
        <translation>Afrique de l’Est</translation>
    </message>
    <message>
        <source>Eastern Asia</source>
        <translation>Asie de l’Est</translation>
    </message>
    <message>
        <source>Eastern Europe</source>
        <translation>Europe de l’Est</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europe</translation>
    </message>
    <message>
        <source>Event {number} ({date_words}) has no date a calendar can hold.</source>
        <translation>L’événement {number} ({date_words}) n’a pas de date qu’un calendrier puisse porter.</translation>
    </message>
    <message>
        <source>Event {number} has no date and stands on the title slide only.</source>
        <translation>L’événement {number} n’a pas de date et ne figure que sur la page de titre.</translation>
    </message>
    <message>
        <source>Files of this kind ({value}) are not read from a folder.</source>
        <translation>Les fichiers de ce genre ({value}) ne sont pas lus dans un répertoire.</translation>
    </message>
    <message>
        <source>Files of this kind ({value}) are not read in archives.</source>
        <translation>Les fichiers de ce genre ({value}) ne sont pas lus dans des archives.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>It holds more than {entries} files.</source>
        <translation>Il contient plus de {entries} fichiers.</translation>
    </message>
    <message>
        <source>It is longer than {most_characters} characters, so its marks were left in the text.</source>
        <translation>Il dépasse {most_characters} caractères&#x202f;; ses marques sont donc restées dans le texte.</translation>
    </message>
    <message>
        <source>It is named {value}, but it is {name} and was read as one.</source>
        <translation>Il s’appelle {value}, mais c’est un fichier {name} et il a été lu comme tel.</translation>
    </message>
    <message>
        <source>It is {name}, not text.</source>
        <translation>C’est un fichier {name}, pas du texte.</translation>
    </message>
    <message>
        <source>It takes more than {memory_mb} MB of memory.</source>
        <translation>Il demande plus de {memory_mb} Mo de mémoire.</translation>
    </message>
    <message>
        <source>It unpacks to more than {archive_mb} MB.</source>
        <translation>Décompressé, il dépasse {archive_mb} Mo.</translation>
    </message>
    <message>
        <source>It unpacks to more than {part_mb} MB.</source>
        <translation>Décompressé, il dépasse {part_mb} Mo.</translation>
    </message>
    <message>
        <source>Its bytes are not those of a {suffix} file.</source>
        <translation>Ses octets ne sont pas ceux d’un fichier {suffix}.</translation>
    </message>
    <message>
        <source>Its encoding is not stated; it was read as {replace} (a guess).</source>
        <translation>Son codage n’est pas indiqué&#x202f;; il a été lu comme {replace} (une supposition).</translation>
    </message>
    <message>
        <source>Its groups are nested more than {deepest} deep.</source>
        <translation>Ses groupes sont imbriqués sur plus de {deepest} niveaux.</translation>
    </message>
    <message>
        <source>Its kind ({value}) is not known; it was read as plain text.</source>
        <translation>Son genre ({value}) est inconnu&#x202f;; il a été lu comme du texte brut.</translation>
    </message>
    <message>
        <source>Its tags are nested more than {depth} deep. It was not opened.</source>
        <translation>Ses balises sont imbriquées sur plus de {depth} niveaux. Il n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Melanesia</source>
        <translation>Mélanésie</translation>
    </message>
    <message>
        <source>Micronesian Region</source>
        <translation>Micronésie</translation>
    </message>
    <message>
        <source>Middle Africa</source>
        <translation>Afrique centrale</translation>
    </message>
    <message>
        <source>Name the column with the articles “text” (or {join}).</source>
        <translation>Nommez «&#x202f;text&#x202f;» la colonne des articles (ou {join}).</translation>
    </message>
    <message>
        <source>Northern Africa</source>
        <translation>Afrique du Nord</translation>
    </message>
    <message>
        <source>Northern America</source>
        <translation>Amérique du Nord</translation>
    </message>
    <message>
        <source>Northern Europe</source>
        <translation>Europe du Nord</translation>
    </message>
    <message>
        <source>Oceania</source>
        <translation>Océanie</translation>
    </message>
    <message>
        <source>Only the first {characters} characters were read.</source>
        <translation>Seuls les {characters} premiers caractères ont été lus.</translation>
    </message>
    <message>
        <source>Only the first {len} of {total} pages were read.</source>
        <translation>Seules les {len} premières pages sur {total} ont été lues.</translation>
    </message>
    <message>
        <source>Only the first {most_parts} of {len} parts were read.</source>
        <translation>Seules les {most_parts} premières parties sur {len} ont été lues.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Polynesia</source>
        <translation>Polynésie</translation>
    </message>
    <message>
        <source>Reading this file took longer than {seconds} s and was stopped.</source>
        <translation>La lecture de ce fichier a pris plus de {seconds} s et a été arrêtée.</translation>
    </message>
    <message>
        <source>Reading this file took more than {memory_mb} MB of memory and was stopped.</source>
        <translation>La lecture de ce fichier a pris plus de {memory_mb} Mo de mémoire et a été arrêtée.</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>Aéré</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Même</translation>
    </message>
    <message>
        <source>Sanction</source>
        <translation>Sanction</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>samedi</translation>
    </message>
    <message>
        <source>Save it anew.</source>
        <translation>Enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>Save it as CSV again.</source>
        <translation>Enregistrez-le de nouveau en CSV.</translation>
    </message>
    <message>
        <source>Save it as PDF or .csv.</source>
        <translation>Enregistrez-le en PDF ou en .csv.</translation>
    </message>
    <message>
        <source>Save it as PDF.</source>
        <translation>Enregistrez-le en PDF.</translation>
    </message>
    <message>
        <source>Save it as UTF-8 text.</source>
        <translation>Enregistrez-le comme texte UTF-8.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>Save it from a browser.</source>
        <translation>Enregistrez-le depuis un navigateur.</translation>
    </message>
    <message>
        <source>Save the feed again.</source>
        <translation>Enregistrez de nouveau le flux.</translation>
    </message>
    <message>
        <source>Save the feed or the page again.</source>
        <translation>Enregistrez de nouveau le flux ou la page.</translation>
    </message>
    <message>
        <source>Save the page again as HTML.</source>
        <translation>Enregistrez de nouveau la page en HTML.</translation>
    </message>
    <message>
        <source>Save the page again, as HTML or PDF.</source>
        <translation>Enregistrez de nouveau la page, en HTML ou en PDF.</translation>
    </message>
    <message>
        <source>Save the page as HTML or PDF.</source>
        <translation>Enregistrez la page en HTML ou en PDF.</translation>
    </message>
    <message>
        <source>Save the pages as HTML or PDF.</source>
        <translation>Enregistrez les pages en HTML ou en PDF.</translation>
    </message>
    <message>
        <source>Save the part you need as text.</source>
        <translation>Enregistrez en texte la partie qu’il vous faut.</translation>
    </message>
    <message>
        <source>Save the sheet with the articles as .csv.</source>
        <translation>Enregistrez en .csv la feuille des articles.</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septembre</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Set by you</source>
        <translation>Fixé par vous</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>The PDF could not be set: {last_line} Write the briefing as .html or .docx.</source>
        <translation>Le PDF n’a pas pu être composé&#xa0;: {last_line} Écrivez la synthèse en .html ou .docx.</translation>
    </message>
    <message>
        <source>The PDF is damaged on {numbered}; the rest was read.</source>
        <translation>Le PDF est endommagé sur {numbered}&#x202f;; le reste a été lu.</translation>
    </message>
    <message>
        <source>The PDF took longer than {limit_seconds} seconds. Choose fewer events, or write .xlsx.</source>
        <translation>Le PDF a pris plus de {limit_seconds} secondes. Choisissez moins d’événements, ou écrivez un .xlsx.</translation>
    </message>
    <message>
        <source>The archive “{folder}” cannot be searched ({splitlines}). Archive its inputs anew.</source>
        <translation>L’archive «&#x202f;{folder}&#x202f;» ne peut pas être interrogée ({splitlines}). Archivez de nouveau ses entrées.</translation>
    </message>
    <message>
        <source>The bottom line has {count} words; keep it to {bottom_line_words}.</source>
        <translation>Le message principal a {count} mots&#x202f;; tenez-vous à {bottom_line_words}.</translation>
    </message>
    <message>
        <source>The briefing was not written: the quotation of line {number} is not word for word in {words}. Read the document again.</source>
        <translation>La synthèse n’a pas été écrite&#xa0;: la citation de la ligne {number} ne figure pas mot pour mot dans {words}. Relisez le document.</translation>
    </message>
    <message>
        <source>The briefing was not written: the source of “{one_line}” is not in the dossier. Add the document again, or reject the event.</source>
        <translation>La synthèse n’a pas été écrite&#xa0;: la source de «&#x202f;{one_line}&#x202f;» n’est pas dans le dossier. Ajoutez de nouveau le document, ou rejetez l’événement.</translation>
    </message>
    <message>
        <source>The briefing was not written: {message} Read the document again.</source>
        <translation>La synthèse n’a pas été écrite&#xa0;: {message} Relisez le document.</translation>
    </message>
    <message>
        <source>The file is larger than {file_mb} MB.</source>
        <translation>Le fichier dépasse {file_mb} Mo.</translation>
    </message>
    <message>
        <source>The house style {name} cannot be used: give these colours as #rrggbb: {join}.</source>
        <translation>La charte graphique {name} ne peut pas servir&#xa0;: donnez ces couleurs en #rrggbb&#xa0;: {join}.</translation>
    </message>
    <message>
        <source>The house style {name} cannot be used: {error}. Choose another one.</source>
        <translation>La charte graphique {name} ne peut pas servir&#xa0;: {error}. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The system could not read it ({strerror}).</source>
        <translation>Le système n’a pas pu le lire ({strerror}).</translation>
    </message>
    <message>
        <source>The text is in {language_name}: events are looked for in English only.</source>
        <translation>Le texte est en {language_name}&#xa0;: les événements ne sont cherchés qu’en anglais.</translation>
    </message>
    <message>
        <source>There is no text on {numbered}: a picture, a scan, or empty.</source>
        <translation>Il n’y a pas de texte sur {numbered}&#xa0;: une image, un document numérisé, ou rien.</translation>
    </message>
    <message>
        <source>This PDF has {pages} but no text in it: it is probably a scan.</source>
        <translation>Ce PDF a {pages} mais pas de texte&#xa0;: c’est sans doute un document numérisé.</translation>
    </message>
    <message>
        <source>This page has more than {tags} tags. It was not opened.</source>
        <translation>Cette page a plus de {tags} balises. Elle n’a pas été ouverte.</translation>
    </message>
    <message>
        <source>add passage to “{title}”</source>
        <translation>ajouter un passage à «&#x202f;{title}&#x202f;»</translation>
    </message>
    <message>
        <source>add {counted}</source>
        <translation>ajouter {counted}</translation>
    </message>
    <message>
        <source>add “{title}”</source>
        <translation>ajouter «&#x202f;{title}&#x202f;»</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>sombre</translation>
    </message>
    <message>
        <source>date “{title}”</source>
        <translation>dater «&#x202f;{title}&#x202f;»</translation>
    </message>
    <message>
        <source>edit “{title}”</source>
        <translation>modifier «&#x202f;{title}&#x202f;»</translation>
    </message>
    <message>
        <source>grade “{title}”</source>
        <translation>coter «&#x202f;{title}&#x202f;»</translation>
    </message>
    <message>
        <source>halves</source>
        <translation>moitiés</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>contraste élevé</translation>
    </message>
    <message>
        <source>ignore {counted}</source>
        <translation>ignorer {counted}</translation>
    </message>
    <message>
        <source>merge {counted}</source>
        <translation>réunir {counted}</translation>
    </message>
    <message>
        <source>note on {country_name}</source>
        <translation>note sur {country_name}</translation>
    </message>
    <message>
        <source>note on “{title}”</source>
        <translation>note sur «&#x202f;{title}&#x202f;»</translation>
    </message>
    <message>
        <source>read {counted} again</source>
        <translation>relire {counted}</translation>
    </message>
    <message>
        <source>recover “{name}”</source>
        <translation>récupérer «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>remove passage from “{title}”</source>
        <translation>retirer un passage de «&#x202f;{title}&#x202f;»</translation>
    </message>
    <message>
        <source>remove “{title}”</source>
        <translation>retirer «&#x202f;{title}&#x202f;»</translation>
    </message>
    <message>
        <source>reopen {counted}</source>
        <translation>remettre en suggestion {counted}</translation>
    </message>
    <message>
        <source>resolve conflict in “{title}”</source>
        <translation>trancher la contradiction de «&#x202f;{title}&#x202f;»</translation>
    </message>
    <message>
        <source>split “{title}”</source>
        <translation>scinder «&#x202f;{title}&#x202f;»</translation>
    </message>
    <message>
        <source>the next one after {anchor}</source>
        <translation>le premier après {anchor}</translation>
    </message>
    <message>
        <source>the {grain} of {value}: {reason}</source>
        <translation>{grain} de {value}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{count} could not be decoded as {upper}.</source>
        <translation>{count} n’ont pas pu être décodés comme {upper}.</translation>
    </message>
    <message>
        <source>{count} that cannot be stored became “�”.</source>
        <translation>{count} qui ne peuvent être stockés sont devenus «&#x202f;�&#x202f;».</translation>
    </message>
    <message>
        <source>{events} events are wanted, and a dossier holds {most_events}. Narrow the countries, the period or the kinds.</source>
        <translation>{events} événements sont demandés, et un dossier en contient {most_events}. Restreignez les pays, la période ou les types.</translation>
    </message>
    <message>
        <source>{name} is not the file the briefing was made from: SHA-256 was {sha256}…, is {sha2564}….</source>
        <translation>{name} n’est pas le fichier dont la synthèse a été tirée&#xa0;: SHA-256 était {sha256}…, est {sha2564}….</translation>
    </message>
    <message>
        <source>{name} is the same file, but is read as another text now (reader {reader}).</source>
        <translation>{name} est le même fichier, mais se lit maintenant comme un autre texte (lecteur {reader}).</translation>
    </message>
    <message>
        <source>{number} km²</source>
        <translation>{number} km²</translation>
    </message>
    <message>
        <source>{number} {unit} after {day}: {reason}</source>
        <translation>{number} {unit} après {day}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{number} {unit} before {day}: {reason}</source>
        <translation>{number} {unit} avant {day}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{path} cannot be written: {strerror}. Choose another folder.</source>
        <translation>{path} ne peut pas être écrit&#xa0;: {strerror}. Choisissez un autre répertoire.</translation>
    </message>
    <message>
        <source>{value} of {read} rows of the file hold no article or are malformed.</source>
        <translation>{value} des {read} lignes du fichier ne contiennent pas d’article ou sont mal formées.</translation>
    </message>
    <message>
        <source>{where} no longer holds: “{brief}” does not stand there; there is “{brief4}”.</source>
        <translation>{where} ne tient plus&#xa0;: «&#x202f;{brief}&#x202f;» n’y figure pas&#x202f;; on y lit «&#x202f;{brief4}&#x202f;».</translation>
    </message>
    <message>
        <source>{where}: the quotation stands elsewhere now, in ¶{paragraph_at}.</source>
        <translation>{where}&#xa0;: la citation figure ailleurs maintenant, au ¶{paragraph_at}.</translation>
    </message>
    <message>
        <source>{years} years from {edtf}</source>
        <translation>{years} ans à partir de {edtf}</translation>
    </message>
    <message>
        <source>“{filename}” unpacks to more than {part_mb} MB.</source>
        <translation>Décompressé, «&#x202f;{filename}&#x202f;» dépasse {part_mb} Mo.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read ({strerror}). Check the name.</source>
        <translation>«&#x202f;{path}&#x202f;» ne peut pas être lu ({strerror}). Vérifiez le nom.</translation>
    </message>
    <message>
        <source>“{path}” was made by another version of this program ({program}). Update it.</source>
        <translation>«&#x202f;{path}&#x202f;» a été créé par une autre version de ce programme ({program}). Mettez-le à jour.</translation>
    </message>
    <message>
        <source>“{path}” was made by the rules {rules}, and this program has the rules {rules_version}. Choose another folder, so that its events do not mix.</source>
        <translation>«&#x202f;{path}&#x202f;» a été créé par les règles {rules}, et ce programme a les règles {rules_version}. Choisissez un autre répertoire, pour que ses événements ne se mêlent pas.</translation>
    </message>
    <message>
        <source>“{short}” ({field}) is no day of the calendar: the publication day was left open.</source>
        <translation>«&#x202f;{short}&#x202f;» ({field}) n’est pas un jour du calendrier&#xa0;: le jour de publication est resté ouvert.</translation>
    </message>
    <message>
        <source>“{short}” ({field}) is no day this program can read: write it as 2026-03-05.</source>
        <translation>«&#x202f;{short}&#x202f;» ({field}) n’est pas un jour que ce programme sait lire&#xa0;: écrivez 2026-03-05.</translation>
    </message>
    <message>
        <source>Showing the page was cancelled.</source>
        <translation>L’affichage de la page a été annulé.</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>À &amp;propos</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Accepter</translation>
    </message>
    <message>
        <source>&amp;Add selection to the selected event</source>
        <translation>&amp;Ajouter la sélection à l’événement choisi</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;Vider cette liste</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>&amp;Compare sources…</source>
        <translation>&amp;Comparer les sources…</translation>
    </message>
    <message>
        <source>&amp;Copy picture of the timeline</source>
        <translation>&amp;Copier l’image de la frise</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>&amp;Événements</translation>
    </message>
    <message>
        <source>&amp;Export briefing…</source>
        <translation>&amp;Exporter la synthèse…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Filter by words</source>
        <translation>&amp;Filtrer par mots</translation>
    </message>
    <message>
        <source>&amp;Fit all events</source>
        <translation>&amp;Cadrer tous les événements</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Oublier</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;vancer</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Inbox</source>
        <translation>&amp;Arrivées</translation>
    </message>
    <message>
        <source>&amp;Join selected events…</source>
        <translation>&amp;Réunir les événements choisis…</translation>
    </message>
    <message>
        <source>&amp;Journal…</source>
        <translation>&amp;Journal…</translation>
    </message>
    <message>
        <source>&amp;Keep this instead</source>
        <translation>&amp;Garder ceci à la place</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Lanes</source>
        <translation>&amp;Pistes</translation>
    </message>
    <message>
        <source>&amp;Leave this out instead</source>
        <translation>&amp;Exclure ceci à la place</translation>
    </message>
    <message>
        <source>&amp;Make an event of its own</source>
        <translation>En &amp;faire un événement à part</translation>
    </message>
    <message>
        <source>&amp;New dossier</source>
        <translation>&amp;Nouveau dossier</translation>
    </message>
    <message>
        <source>&amp;New event from selection…</source>
        <translation>&amp;Nouvel événement depuis la sélection…</translation>
    </message>
    <message>
        <source>&amp;Next suggestion</source>
        <translation>Suggestion &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Only this</source>
        <translation>&amp;Ceci seulement</translation>
    </message>
    <message>
        <source>&amp;Open documents…</source>
        <translation>&amp;Ouvrir des documents…</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Panneaux</translation>
    </message>
    <message>
        <source>&amp;Paste text as a document</source>
        <translation>&amp;Coller du texte comme document</translation>
    </message>
    <message>
        <source>&amp;Previous suggestion</source>
        <translation>Suggestion &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>&amp;Problèmes</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Rejeter</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Rétablir la disposition</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Revue</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Save this filter as a view…</source>
        <translation>&amp;Enregistrer ce filtre comme vue…</translation>
    </message>
    <message>
        <source>&amp;Search everything</source>
        <translation>&amp;Chercher partout</translation>
    </message>
    <message>
        <source>&amp;Select this event</source>
        <translation>&amp;Choisir cet événement</translation>
    </message>
    <message>
        <source>&amp;Set aside</source>
        <translation>&amp;Mettre de côté</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation>&amp;Sources</translation>
    </message>
    <message>
        <source>&amp;Take out of this event</source>
        <translation>&amp;Retirer de cet événement</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Frise</translation>
    </message>
    <message>
        <source>&amp;Tour of the window</source>
        <translation>&amp;Visite de la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Verify dossier</source>
        <translation>&amp;Vérifier le dossier</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Afficha&amp;ge</translation>
    </message>
    <message>
        <source>&amp;Who with whom</source>
        <translation>&amp;Qui avec qui</translation>
    </message>
    <message>
        <source>(new judgement)</source>
        <translation>(nouveau jugement)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>, and {abs} year before</source>
        <translation>, et {abs} an avant</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 page</translation>
    </message>
    <message>
        <source>A accepts the selected suggestion, R rejects it, E edits it, and N goes to the next. Undo takes back anything, even tomorrow.</source>
        <translation>A accepte la suggestion choisie, R la rejette, E la modifie et N passe à la suivante. Tout peut s’annuler, même demain.</translation>
    </message>
    <message>
        <source>A dossier holds {most}: narrow the countries, the period or the kind.</source>
        <translation>Un dossier en contient {most}&#xa0;: restreignez les pays, la période ou le type.</translation>
    </message>
    <message>
        <source>A new passage may tell an event that you have decided already.</source>
        <translation>Un nouveau passage raconte peut-être un événement que vous avez déjà tranché.</translation>
    </message>
    <message>
        <source>A non-self-governing territory in the United Nations’ list; Morocco holds most of it and claims it, the Polisario Front claims independence.</source>
        <translation>Territoire non autonome de la liste des Nations unies&#x202f;; le Maroc en tient la plus grande partie et le revendique, le Front Polisario revendique l’indépendance.</translation>
    </message>
    <message>
        <source>A picture cannot be written as “{name}”: choose a name that ends in .svg, .pdf or .png.</source>
        <translation>Une image ne peut pas s’appeler «&#x202f;{name}&#x202f;»&#xa0;: choisissez un nom en .svg, .pdf ou .png.</translation>
    </message>
    <message>
        <source>A · reliable</source>
        <translation>A · fiable</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>ASEAN</source>
        <translation>ASEAN</translation>
    </message>
    <message>
        <source>AUKUS</source>
        <translation>AUKUS</translation>
    </message>
    <message>
        <source>Abkhazia and South Ossetia are held by governments that Russia and few others recognise.</source>
        <translation>L’Abkhazie et l’Ossétie du Sud ont des gouvernements que reconnaissent la Russie et peu d’autres États.</translation>
    </message>
    <message>
        <source>Above the line cooperation (grey: neither), below it friction.</source>
        <translation>Au-dessus de la ligne la coopération (gris&#xa0;: ni l’un ni l’autre), au-dessous les frictions.</translation>
    </message>
    <message>
        <source>Accept a&amp;ll suggestions in view</source>
        <translation>Accepter &amp;toutes les suggestions affichées</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Acteur</translation>
    </message>
    <message>
        <source>Add all</source>
        <translation>Tout ajouter</translation>
    </message>
    <message>
        <source>Add selected</source>
        <translation>Ajouter la sélection</translation>
    </message>
    <message>
        <source>Add to the selection</source>
        <translation>Ajouter à la sélection</translation>
    </message>
    <message>
        <source>African Union</source>
        <translation>Union africaine</translation>
    </message>
    <message>
        <source>Agreements in force</source>
        <translation>Accords en vigueur</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>albanais</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Tous les événements</translation>
    </message>
    <message>
        <source>All events, today</source>
        <translation>Tous les événements, aujourd’hui</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>All in one</source>
        <translation>Tout en un</translation>
    </message>
    <message>
        <source>All lanes as they were</source>
        <translation>Toutes les pistes comme avant</translation>
    </message>
    <message>
        <source>All of these together (a pair)</source>
        <translation>Tous ces pays ensemble (une paire)</translation>
    </message>
    <message>
        <source>Alliance of Sahel States</source>
        <translation>Alliance des États du Sahel</translation>
    </message>
    <message>
        <source>Almost certain</source>
        <translation>Presque certain</translation>
    </message>
    <message>
        <source>Almost no chance</source>
        <translation>Presque exclu</translation>
    </message>
    <message>
        <source>Also called East Timor.</source>
        <translation>Appelé aussi Timor-Leste.</translation>
    </message>
    <message>
        <source>Another day: {day}</source>
        <translation>Un autre jour&#xa0;: {day}</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Any of these</source>
        <translation>L’un de ces pays</translation>
    </message>
    <message>
        <source>Any time.</source>
        <translation>À tout moment.</translation>
    </message>
    <message>
        <source>Arab League</source>
        <translation>Ligue arabe</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Appréciation</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>azerbaïdjanais</translation>
    </message>
    <message>
        <source>B · usually reliable</source>
        <translation>B · habituellement fiable</translation>
    </message>
    <message>
        <source>BRICS</source>
        <translation>BRICS</translation>
    </message>
    <message>
        <source>Bottom line</source>
        <translation>Message principal</translation>
    </message>
    <message>
        <source>Briefing (*.pdf)</source>
        <translation>Synthèse (*.pdf)</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Par pays</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Par type</translation>
    </message>
    <message>
        <source>By relations</source>
        <translation>Par relations</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Par source</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Par statut</translation>
    </message>
    <message>
        <source>C · fairly reliable</source>
        <translation>C · assez fiable</translation>
    </message>
    <message>
        <source>C&amp;lear filter</source>
        <translation>&amp;Effacer le filtre</translation>
    </message>
    <message>
        <source>CLDR’s name; many states recognise the State of Palestine, some do not. Observer state at the United Nations since 2012.</source>
        <translation>Nom du CLDR&#x202f;; beaucoup d’États reconnaissent l’État de Palestine, d’autres non. État observateur auprès des Nations unies depuis 2012.</translation>
    </message>
    <message>
        <source>CLDR’s name; officially the Democratic Republic of the Congo, Zaire from 1971 to 1997.</source>
        <translation>Nom du CLDR&#x202f;; officiellement République démocratique du Congo, Zaïre de 1971 à 1997.</translation>
    </message>
    <message>
        <source>CLDR’s name; officially the Republic of the Congo.</source>
        <translation>Nom du CLDR&#x202f;; officiellement République du Congo.</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendrier (*.ics)</translation>
    </message>
    <message>
        <source>Call this filter:</source>
        <translation>Nom de ce filtre&#xa0;:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Capitals, areas, borders and places</source>
        <translation>Capitales, superficies, frontières et lieux</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>catalan</translation>
    </message>
    <message>
        <source>Change the note…</source>
        <translation>Modifier la note…</translation>
    </message>
    <message>
        <source>Checked: {counts}, every quotation and every checksum.</source>
        <translation>Vérifié&#xa0;: {counts}, chaque citation et chaque somme de contrôle.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Choose a folder, and new documents in it will be offered here.</source>
        <translation>Choisissez un répertoire&#xa0;: ses nouveaux documents seront proposés ici.</translation>
    </message>
    <message>
        <source>Chronology</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Claimed by Argentina as Islas Malvinas.</source>
        <translation>Revendiqué par l’Argentine sous le nom d’Islas Malvinas.</translation>
    </message>
    <message>
        <source>Claimed by Argentina.</source>
        <translation>Revendiqué par l’Argentine.</translation>
    </message>
    <message>
        <source>Claimed by Mauritius; a treaty on handing over sovereignty was signed in 2025.</source>
        <translation>Revendiqué par Maurice&#x202f;; un traité sur le transfert de la souveraineté a été signé en 2025.</translation>
    </message>
    <message>
        <source>Claimed by Spain.</source>
        <translation>Revendiqué par l’Espagne.</translation>
    </message>
    <message>
        <source>Claims the Essequibo region of Guyana.</source>
        <translation>Revendique la région de l’Essequibo, au Guyana.</translation>
    </message>
    <message>
        <source>Clear &amp;all</source>
        <translation>&amp;Tout effacer</translation>
    </message>
    <message>
        <source>Click to open</source>
        <translation>Cliquer pour ouvrir</translation>
    </message>
    <message>
        <source>Click: only these</source>
        <translation>Clic&#xa0;: ceux-ci seulement</translation>
    </message>
    <message>
        <source>Close {panel}</source>
        <translation>Fermer {panel}</translation>
    </message>
    <message>
        <source>Close {panel}; View &gt; Panels brings it back</source>
        <translation>Fermer {panel}&#x202f;; Affichage &gt; Panneaux le ramène</translation>
    </message>
    <message>
        <source>Co&amp;untry</source>
        <translation>Pa&amp;ys</translation>
    </message>
    <message>
        <source>Collective Security Treaty Organization</source>
        <translation>Organisation du traité de sécurité collective</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Commonwealth of Independent States</source>
        <translation>Communauté des États indépendants</translation>
    </message>
    <message>
        <source>Commonwealth of Nations</source>
        <translation>Commonwealth</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Compare and decide…</source>
        <translation>Comparer et trancher…</translation>
    </message>
    <message>
        <source>Compare the passages side by side</source>
        <translation>Comparer les passages côte à côte</translation>
    </message>
    <message>
        <source>Conflicts and gaps</source>
        <translation>Contradictions et lacunes</translation>
    </message>
    <message>
        <source>Cooperation above, friction below</source>
        <translation>Coopération au-dessus, frictions au-dessous</translation>
    </message>
    <message>
        <source>Cooperation and friction by year. {years}</source>
        <translation>Coopération et frictions par année. {years}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy &amp;event with its citation</source>
        <translation>Copier l’&amp;événement avec sa référence</translation>
    </message>
    <message>
        <source>Copy cita&amp;tion of the source…</source>
        <translation>Copier la référ&amp;ence de la source…</translation>
    </message>
    <message>
        <source>Council of Europe</source>
        <translation>Conseil de l’Europe</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Décompte …</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Countries of the event</source>
        <translation>Pays de l’événement</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Country profiles</source>
        <translation>Profils des pays</translation>
    </message>
    <message>
        <source>Country · in your documents</source>
        <translation>Pays · dans vos documents</translation>
    </message>
    <message>
        <source>Credibility: none</source>
        <translation>Crédibilité&#xa0;: aucune</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>croate</translation>
    </message>
    <message>
        <source>Ctrl+Click, Ctrl+Drag</source>
        <translation>Ctrl+clic, Ctrl+glisser</translation>
    </message>
    <message>
        <source>Ctrl+Wheel, pinch</source>
        <translation>Ctrl+molette, pincer</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>tchèque</translation>
    </message>
    <message>
        <source>Czechia is the short name registered in 2016; the formal name is the Czech Republic.</source>
        <translation>Tchéquie est le nom court enregistré en 2016&#x202f;; le nom officiel est République tchèque.</translation>
    </message>
    <message>
        <source>Côte d’Ivoire is the official name in all languages; Ivory Coast is common in English.</source>
        <translation>Côte d’Ivoire est le nom officiel dans toutes les langues&#x202f;; Ivory Coast est courant en anglais.</translation>
    </message>
    <message>
        <source>D · not usually reliable</source>
        <translation>D · habituellement peu fiable</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>danois</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Decided conflicts</source>
        <translation>Contradictions tranchées</translation>
    </message>
    <message>
        <source>Decided: both stand</source>
        <translation>Tranché&#xa0;: les deux restent</translation>
    </message>
    <message>
        <source>Decided: {value}</source>
        <translation>Tranché&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Declared independence in 2008; Serbia and some other states do not recognise it. XK is a user-assigned code, as CLDR has it.</source>
        <translation>A déclaré son indépendance en 2008&#x202f;; la Serbie et quelques autres États ne la reconnaissent pas. XK est un code attribué par l’usage, comme dans le CLDR.</translation>
    </message>
    <message>
        <source>Deteriorated</source>
        <translation>Dégradée</translation>
    </message>
    <message>
        <source>Documents and dossiers</source>
        <translation>Documents et dossiers</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Dossiers (*{suffix})</source>
        <translation>Dossiers (*{suffix})</translation>
    </message>
    <message>
        <source>Double click: fold</source>
        <translation>Double-clic&#xa0;: replier</translation>
    </message>
    <message>
        <source>Double-click its name</source>
        <translation>Double-cliquer sur son nom</translation>
    </message>
    <message>
        <source>Drag its name, Alt+Up, Alt+Down</source>
        <translation>Glisser son nom, Alt+Haut, Alt+Bas</translation>
    </message>
    <message>
        <source>Drag, Shift+Wheel, Ctrl+Left, Ctrl+Right</source>
        <translation>Glisser, Maj+molette, Ctrl+Gauche, Ctrl+Droite</translation>
    </message>
    <message>
        <source>Drag: move</source>
        <translation>Glisser&#xa0;: déplacer</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>néerlandais</translation>
    </message>
    <message>
        <source>E · unreliable</source>
        <translation>E · peu fiable</translation>
    </message>
    <message>
        <source>E&amp;vent</source>
        <translation>É&amp;vénement</translation>
    </message>
    <message>
        <source>ECOWAS</source>
        <translation>CEDEAO</translation>
    </message>
    <message>
        <source>East Jerusalem and the Golan Heights are held and claimed by Israel; most states do not recognise this.</source>
        <translation>Jérusalem-Est et le plateau du Golan sont tenus et revendiqués par Israël&#x202f;; la plupart des États ne le reconnaissent pas.</translation>
    </message>
    <message>
        <source>Economic Cooperation Organization</source>
        <translation>Organisation de coopération économique</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>estonien</translation>
    </message>
    <message>
        <source>Eurasian Economic Union</source>
        <translation>Union économique eurasiatique</translation>
    </message>
    <message>
        <source>Euro area</source>
        <translation>zone euro</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Union européenne</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Events by year: {years}</source>
        <translation>Événements par année&#xa0;: {years}</translation>
    </message>
    <message>
        <source>Every decided event still stands in the newest version of its source.</source>
        <translation>Chaque événement tranché figure encore dans la dernière version de sa source.</translation>
    </message>
    <message>
        <source>Every document was read.</source>
        <translation>Tous les documents ont été lus.</translation>
    </message>
    <message>
        <source>Every event stands where its words allow: a day is a point, a month is a month wide. Ctrl and the wheel zoom at the pointer. What has an order but no date floats in its own band.</source>
        <translation>Chaque événement se tient là où ses mots le permettent&#xa0;: un jour est un point, un mois a la largeur d’un mois. Ctrl et la molette agrandissent sous le pointeur. Ce qui a un ordre mais pas de date flotte dans sa propre bande.</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Export a briefing</source>
        <translation>Exporter une synthèse</translation>
    </message>
    <message>
        <source>Export briefing</source>
        <translation>Exporter la synthèse</translation>
    </message>
    <message>
        <source>Export journal</source>
        <translation>Exporter le journal</translation>
    </message>
    <message>
        <source>F · cannot be judged</source>
        <translation>F · ne peut être évalué</translation>
    </message>
    <message>
        <source>Filter by {part}</source>
        <translation>Filtrer par {part}</translation>
    </message>
    <message>
        <source>Find a &amp;command, event, source or country…</source>
        <translation>Chercher une &amp;commande, un événement, une source ou un pays…</translation>
    </message>
    <message>
        <source>Find again</source>
        <translation>Chercher de nouveau</translation>
    </message>
    <message>
        <source>Find events a&amp;gain</source>
        <translation>Chercher de &amp;nouveau les événements</translation>
    </message>
    <message>
        <source>Finding events again</source>
        <translation>Nouvelle recherche des événements</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>finnois</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Vu d’abord</translation>
    </message>
    <message>
        <source>Fit &amp;most events</source>
        <translation>Cadrer la &amp;plupart des événements</translation>
    </message>
    <message>
        <source>Fit &amp;selection</source>
        <translation>Cadrer la &amp;sélection</translation>
    </message>
    <message>
        <source>Five Eyes</source>
        <translation>Five Eyes</translation>
    </message>
    <message>
        <source>Flag of {country}</source>
        <translation>Drapeau&#xa0;: {country}</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Drapeaux</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Replier</translation>
    </message>
    <message>
        <source>Fold the lane</source>
        <translation>Replier la piste</translation>
    </message>
    <message>
        <source>Found in: {evidence}</source>
        <translation>Trouvé dans&#xa0;: {evidence}</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>ven.</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Depuis un fichier</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>À partir du {day}</translation>
    </message>
    <message>
        <source>G20</source>
        <translation>G20</translation>
    </message>
    <message>
        <source>G7</source>
        <translation>G7</translation>
    </message>
    <message>
        <source>German</source>
        <translation>allemand</translation>
    </message>
    <message>
        <source>Go to da&amp;te…</source>
        <translation>Aller à une da&amp;te…</translation>
    </message>
    <message>
        <source>Go to date</source>
        <translation>Aller à une date</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Cotation</translation>
    </message>
    <message>
        <source>Grade {grade}</source>
        <translation>Cotation {grade}</translation>
    </message>
    <message>
        <source>Gulf Cooperation Council</source>
        <translation>Conseil de coopération du Golfe</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevée</translation>
    </message>
    <message>
        <source>History of {one} and {other}</source>
        <translation>Histoire de {one} et {other}</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Début, Fin</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Charte graphique</translation>
    </message>
    <message>
        <source>House style (*.json)</source>
        <translation>Charte graphique (*.json)</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>hongrois</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>islandais</translation>
    </message>
    <message>
        <source>Improved</source>
        <translation>Améliorée</translation>
    </message>
    <message>
        <source>In your documents</source>
        <translation>Dans vos documents</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Arrivées</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>indonésien</translation>
    </message>
    <message>
        <source>Into an event of its own</source>
        <translation>Dans un événement à part</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italien</translation>
    </message>
    <message>
        <source>Its events</source>
        <translation>Ses événements</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Jammu and Kashmir is divided and disputed with Pakistan; Aksai Chin is held by China.</source>
        <translation>Le Jammu-et-Cachemire est divisé et disputé avec le Pakistan&#x202f;; l’Aksai Chin est tenu par la Chine.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Réunir</translation>
    </message>
    <message>
        <source>Join into one event</source>
        <translation>Réunir en un seul événement</translation>
    </message>
    <message>
        <source>Judgements</source>
        <translation>Jugements</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
    <message>
        <source>Keep on top</source>
        <translation>Garder en haut</translation>
    </message>
    <message>
        <source>Keep {title}, {when}</source>
        <translation>Garder {title}, {when}</translation>
    </message>
    <message>
        <source>Key points</source>
        <translation>Points clés</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Types</translation>
    </message>
    <message>
        <source>Known as the former Yugoslav Republic of Macedonia until the Prespa agreement of 2018 took effect in 2019.</source>
        <translation>Connue comme ancienne République yougoslave de Macédoine jusqu’à l’effet, en 2019, de l’accord de Prespa de 2018.</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Pistes</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vu en dernier</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>letton</translation>
    </message>
    <message>
        <source>Left empty: it is not known.</source>
        <translation>Laissé vide&#xa0;: ce n’est pas connu.</translation>
    </message>
    <message>
        <source>Let go from the top</source>
        <translation>Ne plus garder en haut</translation>
    </message>
    <message>
        <source>Likelihood and confidence stand in one sentence; say them apart (ICD 203): “{sentence}”</source>
        <translation>Probabilité et confiance sont dans une même phrase&#x202f;; dites-les à part (ICD 203)&#xa0;: «&#x202f;{sentence}&#x202f;»</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>lituanien</translation>
    </message>
    <message>
        <source>Longest gaps</source>
        <translation>Plus longues lacunes</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Make a s&amp;uggestion again</source>
        <translation>Remettre en s&amp;uggestion</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Memberships of countries</source>
        <translation>Adhésions des pays</translation>
    </message>
    <message>
        <source>Mercosur</source>
        <translation>Mercosur</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>lun.</translation>
    </message>
    <message>
        <source>Move the lane</source>
        <translation>Déplacer la piste</translation>
    </message>
    <message>
        <source>Myanmar is the name the United Nations use; Burma is still used by some governments.</source>
        <translation>Myanmar est le nom qu’emploient les Nations unies&#x202f;; certains gouvernements disent encore Birmanie.</translation>
    </message>
    <message>
        <source>NATO</source>
        <translation>OTAN</translation>
    </message>
    <message>
        <source>Nagorno-Karabakh was held by Armenian authorities until September 2023.</source>
        <translation>Le Haut-Karabagh a été tenu par des autorités arméniennes jusqu’en septembre 2023.</translation>
    </message>
    <message>
        <source>Names, people, languages and currencies of countries</source>
        <translation>Noms, population, langues et monnaies des pays</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Next event in sight</source>
        <translation>Événement suivant en vue</translation>
    </message>
    <message>
        <source>Next event of the lane, nearest of another</source>
        <translation>Événement suivant de la piste, le plus proche d’une autre</translation>
    </message>
    <message>
        <source>No country</source>
        <translation>Aucun pays</translation>
    </message>
    <message>
        <source>No event in view names both.</source>
        <translation>Aucun événement affiché ne nomme les deux.</translation>
    </message>
    <message>
        <source>No event in view names it.</source>
        <translation>Aucun événement affiché ne le nomme.</translation>
    </message>
    <message>
        <source>No event is told by more than one source.</source>
        <translation>Aucun événement n’est raconté par plus d’une source.</translation>
    </message>
    <message>
        <source>No events yet.</source>
        <translation>Pas encore d’événements.</translation>
    </message>
    <message>
        <source>No publication day found: “last week” and the like stay open until you set one.</source>
        <translation>Aucun jour de publication trouvé&#xa0;: «&#x202f;last week&#x202f;» et autres restent ouverts tant que vous n’en fixez pas un.</translation>
    </message>
    <message>
        <source>No suggestion looks like an event you have decided.</source>
        <translation>Aucune suggestion ne ressemble à un événement que vous avez tranché.</translation>
    </message>
    <message>
        <source>No two sources contradict each other on a day, a number or an actor.</source>
        <translation>Aucune source n’en contredit une autre sur un jour, un nombre ou un acteur.</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Aucun de ces pays</translation>
    </message>
    <message>
        <source>Norwegian Bokmål</source>
        <translation>norvégien bokmål</translation>
    </message>
    <message>
        <source>Not a country: {words}.</source>
        <translation>Pas un pays&#xa0;: {words}.</translation>
    </message>
    <message>
        <source>Not in the newer version</source>
        <translation>Absent de la nouvelle version</translation>
    </message>
    <message>
        <source>Not {what}</source>
        <translation>Sauf {what}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Rien ne s’appelle ainsi.</translation>
    </message>
    <message>
        <source>Nothing to weigh here.</source>
        <translation>Rien à peser ici.</translation>
    </message>
    <message>
        <source>Nuclear weapons, by its own word or common estimate</source>
        <translation>Armes nucléaires, de son propre aveu ou selon l’estimation commune</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>OECD</source>
        <translation>OCDE</translation>
    </message>
    <message>
        <source>OPEC</source>
        <translation>OPEP</translation>
    </message>
    <message>
        <source>Officially Cabo Verde in all languages since 2013; CLDR’s English name is Cape Verde.</source>
        <translation>Officiellement Cabo Verde dans toutes les langues depuis 2013&#x202f;; le CLDR dit Cap-Vert.</translation>
    </message>
    <message>
        <source>Officially the Democratic People’s Republic of Korea; both Korean states claim the peninsula.</source>
        <translation>Officiellement République populaire démocratique de Corée&#x202f;; les deux États coréens revendiquent la péninsule.</translation>
    </message>
    <message>
        <source>Officially the Republic of Korea; both Korean states claim the peninsula.</source>
        <translation>Officiellement République de Corée&#x202f;; les deux États coréens revendiquent la péninsule.</translation>
    </message>
    <message>
        <source>On the timeline</source>
        <translation>Sur la frise</translation>
    </message>
    <message>
        <source>One sentence that gives the reason</source>
        <translation>Une phrase qui donne la raison</translation>
    </message>
    <message>
        <source>Only this lane</source>
        <translation>Cette piste seulement</translation>
    </message>
    <message>
        <source>Only {what}</source>
        <translation>Seulement {what}</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Ouvrir un &amp;répertoire…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un fichier &amp;récent</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Open conflicts</source>
        <translation>Contradictions ouvertes</translation>
    </message>
    <message>
        <source>Open documents</source>
        <translation>Ouvrir des documents</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir un répertoire</translation>
    </message>
    <message>
        <source>Open from arc&amp;hive…</source>
        <translation>Ouvrir depuis une arc&amp;hive…</translation>
    </message>
    <message>
        <source>Open from archive</source>
        <translation>Ouvrir depuis une archive</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple</source>
        <translation>Ouvrir l’e&amp;xemple</translation>
    </message>
    <message>
        <source>Open work w&amp;ithout a name</source>
        <translation>Ouvrir un travail &amp;sans nom</translation>
    </message>
    <message>
        <source>Opening the original …</source>
        <translation>Ouverture de l’original …</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Organisation of Islamic Cooperation</source>
        <translation>Organisation de la coopération islamique</translation>
    </message>
    <message>
        <source>Original of the sour&amp;ce</source>
        <translation>&amp;Original de la source</translation>
    </message>
    <message>
        <source>Original of “{title}”</source>
        <translation>Original de «&#x202f;{title}&#x202f;»</translation>
    </message>
    <message>
        <source>Other contacts</source>
        <translation>Autres contacts</translation>
    </message>
    <message>
        <source>Other days in it: {days}.</source>
        <translation>Autres jours qu’il contient&#xa0;: {days}.</translation>
    </message>
    <message>
        <source>Outlined: planned · dotted: requested · struck: denied</source>
        <translation>Contour&#xa0;: prévu · pointillé&#xa0;: demandé · barré&#xa0;: démenti</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
        <source>Pai&amp;r</source>
        <translation>Pai&amp;re</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Paire</translation>
    </message>
    <message>
        <source>Pair history</source>
        <translation>Histoire de la paire</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Parts of what is written</source>
        <translation>Parties de ce qui est écrit</translation>
    </message>
    <message>
        <source>Passage {place} of {total}</source>
        <translation>Passage {place} sur {total}</translation>
    </message>
    <message>
        <source>Passage: {words}</source>
        <translation>Passage&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texte collé</translation>
    </message>
    <message>
        <source>People and institutions</source>
        <translation>Personnes et institutions</translation>
    </message>
    <message>
        <source>Perhaps published {day} ({ground}). Set the day to count from it.</source>
        <translation>Peut-être publié le {day} ({ground}). Fixez le jour pour compter à partir de lui.</translation>
    </message>
    <message>
        <source>Perhaps the same event</source>
        <translation>Peut-être le même événement</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Period…</source>
        <translation>Période…</translation>
    </message>
    <message>
        <source>Plain, black and white</source>
        <translation>Sobre, noir et blanc</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polonais</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugais</translation>
    </message>
    <message>
        <source>Preferen&amp;ces…</source>
        <translation>Préféren&amp;ces…</translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation>Aperçu des pages</translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>Impression …</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Profile of {country}</source>
        <translation>Profil&#xa0;: {country}</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>Quad</source>
        <translation>Quad</translation>
    </message>
    <message>
        <source>Reading documents</source>
        <translation>Lecture des documents</translation>
    </message>
    <message>
        <source>Reading the documents again, to check {file} …</source>
        <translation>Nouvelle lecture des documents pour vérifier {file} …</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Recover into a new dossier</source>
        <translation>Récupérer dans un nouveau dossier</translation>
    </message>
    <message>
        <source>Recover…</source>
        <translation>Récupérer…</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Redo {label}</source>
        <translation>Rétablir&#xa0;: {label}</translation>
    </message>
    <message>
        <source>Registered as Türkiye at the United Nations since 2022; Turkey is common in English.</source>
        <translation>Enregistrée comme Türkiye aux Nations unies depuis 2022&#x202f;; Turquie reste courant.</translation>
    </message>
    <message>
        <source>Reject all suggestions in &amp;view</source>
        <translation>Rejeter toutes les suggestions &amp;affichées</translation>
    </message>
    <message>
        <source>Reject the event</source>
        <translation>Rejeter l’événement</translation>
    </message>
    <message>
        <source>Reliability: none</source>
        <translation>Fiabilité&#xa0;: aucune</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove filter {words}</source>
        <translation>Retirer le filtre {words}</translation>
    </message>
    <message>
        <source>Remove this passage</source>
        <translation>Retirer ce passage</translation>
    </message>
    <message>
        <source>Remove: {words}</source>
        <translation>Retirer&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revue</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>roumain</translation>
    </message>
    <message>
        <source>Roughly even chance</source>
        <translation>À peu près une chance sur deux</translation>
    </message>
    <message>
        <source>Runs until</source>
        <translation>Court jusqu’à</translation>
    </message>
    <message>
        <source>Russia has held Crimea since 2014 and parts of other regions since 2022; the United Nations General Assembly counts them as Ukraine’s.</source>
        <translation>La Russie tient la Crimée depuis 2014 et des parties d’autres régions depuis 2022&#x202f;; l’Assemblée générale des Nations unies les tient pour ukrainiennes.</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation>S&amp;ource</translation>
    </message>
    <message>
        <source>Same as</source>
        <translation>Le même que</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>sam.</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>Save &amp;picture of the timeline…</source>
        <translation>Enregistrer l’&amp;image de la frise…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Save dossier as</source>
        <translation>Enregistrer le dossier sous</translation>
    </message>
    <message>
        <source>Save picture of the timeline</source>
        <translation>Enregistrer l’image de la frise</translation>
    </message>
    <message>
        <source>Save selection as</source>
        <translation>Enregistrer la sélection sous</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Enregistrer une vue</translation>
    </message>
    <message>
        <source>Saved &amp;views</source>
        <translation>&amp;Vues enregistrées</translation>
    </message>
    <message>
        <source>Says {value}</source>
        <translation>Dit {value}</translation>
    </message>
    <message>
        <source>Scroll the lanes</source>
        <translation>Faire défiler les pistes</translation>
    </message>
    <message>
        <source>Scroll through time</source>
        <translation>Parcourir le temps</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Searches the texts of all sources, and titles, notes and quotations of all events.</source>
        <translation>Cherche dans les textes de toutes les sources, et dans les titres, notes et citations de tous les événements.</translation>
    </message>
    <message>
        <source>Select an event, and its sentence is lit here. It works the other way too: click a lit sentence, and its event is selected everywhere.</source>
        <translation>Choisissez un événement&#xa0;: sa phrase s’allume ici. L’inverse marche aussi&#xa0;: cliquez sur une phrase allumée, et son événement est choisi partout.</translation>
    </message>
    <message>
        <source>Set publication &amp;day…</source>
        <translation>Fixer le &amp;jour de publication…</translation>
    </message>
    <message>
        <source>Set publication day</source>
        <translation>Fixer le jour de publication</translation>
    </message>
    <message>
        <source>Set publication day…</source>
        <translation>Fixer le jour de publication…</translation>
    </message>
    <message>
        <source>Setting the pages …</source>
        <translation>Mise en pages …</translation>
    </message>
    <message>
        <source>Shanghai Cooperation Organisation</source>
        <translation>Organisation de coopération de Shanghai</translation>
    </message>
    <message>
        <source>Shift+Drag</source>
        <translation>Maj+glisser</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show in the source</source>
        <translation>Montrer dans la source</translation>
    </message>
    <message>
        <source>Show its profile</source>
        <translation>Afficher son profil</translation>
    </message>
    <message>
        <source>Show only its events</source>
        <translation>Ne montrer que ses événements</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>Afficher les problèmes</translation>
    </message>
    <message>
        <source>Show {citation} in the source</source>
        <translation>Montrer {citation} dans la source</translation>
    </message>
    <message>
        <source>Since the last briefing</source>
        <translation>Depuis la dernière synthèse</translation>
    </message>
    <message>
        <source>Slate, without serifs</source>
        <translation>Ardoise, sans empattements</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>slovaque</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>slovène</translation>
    </message>
    <message>
        <source>Somaliland declared independence in 1991.</source>
        <translation>Le Somaliland a déclaré son indépendance en 1991.</translation>
    </message>
    <message>
        <source>Some characters have no font here: the PDF is not marked as PDF/A and PDF/UA.</source>
        <translation>Certains caractères n’ont pas de police ici&#xa0;: le PDF n’est pas marqué PDF/A et PDF/UA.</translation>
    </message>
    <message>
        <source>Sorted by {name}, ascending</source>
        <translation>Trié par {name}, croissant</translation>
    </message>
    <message>
        <source>Sorted by {name}, descending</source>
        <translation>Trié par {name}, décroissant</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Sources disagree</source>
        <translation>Les sources se contredisent</translation>
    </message>
    <message>
        <source>Sources disagree on the actor</source>
        <translation>Les sources se contredisent sur l’acteur</translation>
    </message>
    <message>
        <source>Sources disagree on the date</source>
        <translation>Les sources se contredisent sur la date</translation>
    </message>
    <message>
        <source>Sources disagree on the number</source>
        <translation>Les sources se contredisent sur le nombre</translation>
    </message>
    <message>
        <source>South America</source>
        <translation>Amérique du Sud</translation>
    </message>
    <message>
        <source>Southeast Asia</source>
        <translation>Asie du Sud-Est</translation>
    </message>
    <message>
        <source>Southern Africa</source>
        <translation>Afrique australe</translation>
    </message>
    <message>
        <source>Southern Asia</source>
        <translation>Asie du Sud</translation>
    </message>
    <message>
        <source>Southern Europe</source>
        <translation>Europe du Sud</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>Special Administrative Region of China; CLDR gives it a code of its own.</source>
        <translation>Région administrative spéciale de la Chine&#x202f;; le CLDR lui donne un code à part.</translation>
    </message>
    <message>
        <source>Spli&amp;t event…</source>
        <translation>Sci&amp;nder l’événement…</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Scinder</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>Énoncé</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Déclaration</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Strike</source>
        <translation>Frappe</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Suggéré</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>dim.</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>dimanche</translation>
    </message>
    <message>
        <source>Swaziland until 2018.</source>
        <translation>Swaziland jusqu’en 2018.</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>suédois</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>T&amp;hème</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Take {value}</source>
        <translation>Prendre {value}</translation>
    </message>
    <message>
        <source>Taking events from the archive …</source>
        <translation>Extraction des événements de l’archive …</translation>
    </message>
    <message>
        <source>Territorial claims are suspended by the Antarctic Treaty of 1959.</source>
        <translation>Les revendications territoriales sont suspendues par le traité sur l’Antarctique de 1959.</translation>
    </message>
    <message>
        <source>That is before the event itself.</source>
        <translation>C’est avant l’événement lui-même.</translation>
    </message>
    <message>
        <source>The PDF is damaged.</source>
        <translation>Le PDF est endommagé.</translation>
    </message>
    <message>
        <source>The People’s Republic of China claims Taiwan; about a dozen states recognise the Republic of China. CLDR lists it as Taiwan.</source>
        <translation>La République populaire de Chine revendique Taïwan&#x202f;; une douzaine d’États reconnaissent la République de Chine. Le CLDR l’inscrit sous le nom de Taïwan.</translation>
    </message>
    <message>
        <source>The Taliban have governed since August 2021; the United Nations seat is held by the former government’s delegation.</source>
        <translation>Les talibans gouvernent depuis août 2021&#x202f;; la délégation de l’ancien gouvernement occupe le siège aux Nations unies.</translation>
    </message>
    <message>
        <source>The Word document does not hold the manifest, the flags and the scale of likelihood: verify works on the PDF.</source>
        <translation>Le document Word ne contient ni le manifeste, ni les drapeaux, ni l’échelle de probabilité&#xa0;: la vérification se fait sur le PDF.</translation>
    </message>
    <message>
        <source>The archive is damaged after the last page that was read.</source>
        <translation>L’archive est endommagée après la dernière page lue.</translation>
    </message>
    <message>
        <source>The archive is damaged.</source>
        <translation>L’archive est endommagée.</translation>
    </message>
    <message>
        <source>The archive “{folder}” holds no events yet. Let “briefing-app archive” go on first.</source>
        <translation>L’archive «&#x202f;{folder}&#x202f;» ne contient pas encore d’événements. Laissez d’abord «&#x202f;briefing-app archive&#x202f;» continuer.</translation>
    </message>
    <message>
        <source>The block between “---” lines at the head is no front matter (no “key: value”); it was left in the text.</source>
        <translation>Le bloc entre les lignes «&#x202f;---&#x202f;» en tête n’est pas un en-tête (pas de «&#x202f;clé: valeur&#x202f;»)&#x202f;; il est resté dans le texte.</translation>
    </message>
    <message>
        <source>The book is damaged.</source>
        <translation>Le livre est endommagé.</translation>
    </message>
    <message>
        <source>The card tells how each date was found: the words, the rule, the day it was counted from, and the interval. Nothing is filled in that the words don&apos;t say.</source>
        <translation>La fiche dit comment chaque date a été trouvée&#xa0;: les mots, la règle, le jour de départ et l’intervalle. Rien n’est ajouté que les mots ne disent.</translation>
    </message>
    <message>
        <source>The chapter “{name}” could not be read.</source>
        <translation>Le chapitre «&#x202f;{name}&#x202f;» n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>The cut-off</source>
        <translation>La date d’arrêt</translation>
    </message>
    <message>
        <source>The day of the briefing</source>
        <translation>Le jour de la synthèse</translation>
    </message>
    <message>
        <source>The disk did not take or give what “{name}” needed, so the change was not saved. Check that the disk is there and has space, then repeat it.</source>
        <translation>Le disque n’a pas pris ou donné ce qu’il fallait à «&#x202f;{name}&#x202f;»&#x202f;; la modification n’a donc pas été enregistrée. Vérifiez que le disque est là et a de la place, puis recommencez.</translation>
    </message>
    <message>
        <source>The disk is full, so the change to “{name}” was not saved. Free some space, then repeat it.</source>
        <translation>Le disque est plein&#x202f;; la modification de «&#x202f;{name}&#x202f;» n’a donc pas été enregistrée. Libérez de la place, puis recommencez.</translation>
    </message>
    <message>
        <source>The document is damaged.</source>
        <translation>Le document est endommagé.</translation>
    </message>
    <message>
        <source>The dossier is damaged.</source>
        <translation>Le dossier est endommagé.</translation>
    </message>
    <message>
        <source>The dossier is whole.</source>
        <translation>Le dossier est intact.</translation>
    </message>
    <message>
        <source>The events of “{name}” were found by earlier rules. Reading again leaves what you decided.</source>
        <translation>Les événements de «&#x202f;{name}&#x202f;» ont été trouvés par d’anciennes règles. Une nouvelle lecture laisse ce que vous avez tranché.</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation>L’export a été annulé&#x202f;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The export was stopped; nothing was written.</source>
        <translation>L’export a été arrêté&#x202f;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The facts of each country in the selected event, and what your documents tell of it. Filter by a country, or by two to see what they have to do with each other.</source>
        <translation>Les faits sur chaque pays de l’événement choisi, et ce qu’en disent vos documents. Filtrez par un pays, ou par deux pour voir ce qui les lie.</translation>
    </message>
    <message>
        <source>The feed is damaged.</source>
        <translation>Le flux est endommagé.</translation>
    </message>
    <message>
        <source>The feed is malformed: an entry or a part of one may be missing.</source>
        <translation>Le flux est mal formé&#xa0;: une entrée ou une de ses parties peut manquer.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The file is probably damaged: open it in the program it comes from and save it anew.</source>
        <translation>Le fichier est sans doute endommagé&#xa0;: ouvrez-le dans le programme dont il vient et enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>The filter hides all events.</source>
        <translation>Le filtre masque tous les événements.</translation>
    </message>
    <message numerus="yes">
        <source>The filter hides all {count} events.</source>
        <translation>
            <numerusform>Le filtre masque l’unique événement.</numerusform>
            <numerusform>Le filtre masque les {count} événements.</numerusform>
        </translation>
    </message>
    <message>
        <source>The front matter has no closing “---”; it was left in the text and nothing was taken from it.</source>
        <translation>L’en-tête n’a pas de «&#x202f;---&#x202f;» final&#x202f;; il est resté dans le texte et rien n’en a été tiré.</translation>
    </message>
    <message>
        <source>The front matter is not valid YAML{where}; its plain lines were used. Put values with a colon in quotes.</source>
        <translation>L’en-tête n’est pas du YAML valable{where}&#x202f;; ses lignes simples ont servi. Mettez entre guillemets les valeurs qui ont un deux-points.</translation>
    </message>
    <message>
        <source>The line is no JSON.</source>
        <translation>La ligne n’est pas du JSON.</translation>
    </message>
    <message>
        <source>The message is damaged.</source>
        <translation>Le message est endommagé.</translation>
    </message>
    <message>
        <source>The newer version of the source no longer has these words; the older version is kept for them.</source>
        <translation>La nouvelle version de la source n’a plus ces mots&#x202f;; l’ancienne version est gardée pour eux.</translation>
    </message>
    <message>
        <source>The northern part is held by the Turkish Republic of Northern Cyprus, which only Türkiye recognises.</source>
        <translation>Le nord est tenu par la République turque de Chypre du Nord, que seule la Türkiye reconnaît.</translation>
    </message>
    <message>
        <source>The period ends before it begins. Swap the two days.</source>
        <translation>La période finit avant de commencer. Échangez les deux jours.</translation>
    </message>
    <message>
        <source>The picture “{path}” cannot be written: check that the folder exists and may be written to.</source>
        <translation>L’image «&#x202f;{path}&#x202f;» ne peut pas être écrite&#xa0;: vérifiez que le répertoire existe et qu’on peut y écrire.</translation>
    </message>
    <message>
        <source>The reader broke down on this file; nothing else was affected.</source>
        <translation>Le lecteur a échoué sur ce fichier&#x202f;; rien d’autre n’a été touché.</translation>
    </message>
    <message>
        <source>The selection was cancelled. No dossier was made.</source>
        <translation>La sélection a été annulée. Aucun dossier n’a été créé.</translation>
    </message>
    <message>
        <source>The source</source>
        <translation>La source</translation>
    </message>
    <message>
        <source>The sources disagree on the actor. Decide for one, or keep both.</source>
        <translation>Les sources se contredisent sur l’acteur. Choisissez-en un, ou gardez les deux.</translation>
    </message>
    <message>
        <source>The sources disagree on the date. Decide for one, or keep both.</source>
        <translation>Les sources se contredisent sur la date. Choisissez-en une, ou gardez les deux.</translation>
    </message>
    <message>
        <source>The sources disagree on the number. Decide for one, or keep both.</source>
        <translation>Les sources se contredisent sur le nombre. Choisissez-en un, ou gardez les deux.</translation>
    </message>
    <message>
        <source>The timeline</source>
        <translation>La frise</translation>
    </message>
    <message>
        <source>The web archive is damaged after page {number}.</source>
        <translation>L’archive web est endommagée après la page {number}.</translation>
    </message>
    <message>
        <source>The web page does not hold the manifest: verify works on the PDF.</source>
        <translation>La page web ne contient pas le manifeste&#xa0;: la vérification se fait sur le PDF.</translation>
    </message>
    <message>
        <source>The workbook holds the tables only: the prose, the figure, the profiles and the manifest are not in it.</source>
        <translation>Le classeur ne contient que les tableaux&#xa0;: la prose, la figure, les profils et le manifeste n’y sont pas.</translation>
    </message>
    <message>
        <source>The worker {worker} {fault}: events of different rules would mix. Install version {version} (rules {rules_version}) on all workers.</source>
        <translation>Le processus {worker} {fault}&#xa0;: des événements de règles différentes se mêleraient. Installez la version {version} (règles {rules_version}) sur tous les processus.</translation>
    </message>
    <message numerus="yes">
        <source>The {count} events become one with all their passages and countries. Which title and date stay?</source>
        <translation>
            <numerusform>L’événement reste seul avec tous ses passages et pays. Quel titre et quelle date restent&#x202f;?</numerusform>
            <numerusform>Les {count} événements n’en font plus qu’un, avec tous leurs passages et pays. Quel titre et quelle date restent&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Their events</source>
        <translation>Leurs événements</translation>
    </message>
    <message>
        <source>There is no document in this folder.</source>
        <translation>Il n’y a pas de document dans ce répertoire.</translation>
    </message>
    <message>
        <source>There is no entry of a feed in it.</source>
        <translation>Il n’y a pas d’entrée de flux dedans.</translation>
    </message>
    <message>
        <source>There is no other work without a name. Everything else is under its own name.</source>
        <translation>Il n’y a pas d’autre travail sans nom. Tout le reste est sous son propre nom.</translation>
    </message>
    <message>
        <source>There is no page with text in it.</source>
        <translation>Il n’y a pas de page avec du texte dedans.</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>Il n’y a pas de fichier ou de répertoire de ce nom.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Il n’y a pas de fichier de ce nom.</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>Il n’y a pas de texte dedans.</translation>
    </message>
    <message>
        <source>There is no web page in it.</source>
        <translation>Il n’y a pas de page web dedans.</translation>
    </message>
    <message>
        <source>There is nothing in it to show.</source>
        <translation>Il n’y a rien à y montrer.</translation>
    </message>
    <message>
        <source>These and no others</source>
        <translation>Ceux-ci et aucun autre</translation>
    </message>
    <message>
        <source>This PDF is protected by a password.</source>
        <translation>Ce PDF est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>This file defines XML entities, a known way to attack a reader.</source>
        <translation>Ce fichier définit des entités XML, une façon connue d’attaquer un lecteur.</translation>
    </message>
    <message>
        <source>This folder may not be opened.</source>
        <translation>Ce répertoire ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>This names no date. Try 17 January 2025, May 2024 or 2024-06/2024-08.</source>
        <translation>Ce n’est pas une date. Essayez 17 janvier 2025, mai 2024 ou 2024-06/2024-08.</translation>
    </message>
    <message>
        <source>This part of the archive is damaged or protected.</source>
        <translation>Cette partie de l’archive est endommagée ou protégée.</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>jeu.</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>jeudi</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Heure du jour</translation>
    </message>
    <message>
        <source>Time of the file</source>
        <translation>Date du fichier</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Frise</translation>
    </message>
    <message>
        <source>TimelineJS (*.timeline.json)</source>
        <translation>TimelineJS (*.timeline.json)</translation>
    </message>
    <message>
        <source>TimelineJS holds dated events only.</source>
        <translation>TimelineJS ne contient que des événements datés.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>To {day}</source>
        <translation>Jusqu’au {day}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Told by several sources</source>
        <translation>Raconté par plusieurs sources</translation>
    </message>
    <message>
        <source>Tour of the window</source>
        <translation>Visite de la fenêtre</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Commerce</translation>
    </message>
    <message>
        <source>Transnistria is not under the government’s control.</source>
        <translation>La Transnistrie échappe au gouvernement.</translation>
    </message>
    <message>
        <source>Treaty</source>
        <translation>Traité</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendance</translation>
    </message>
    <message>
        <source>Trend of {country}</source>
        <translation>Tendance&#xa0;: {country}</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>mar.</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>mardi</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turc</translation>
    </message>
    <message>
        <source>Turn &amp;round</source>
        <translation>&amp;Inverser</translation>
    </message>
    <message>
        <source>UN Security Council, permanent member</source>
        <translation>Conseil de sécurité de l’ONU, membre permanent</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangée</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>Undated, in order</source>
        <translation>Sans date, dans l’ordre</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo {label}</source>
        <translation>Annuler&#xa0;: {label}</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Déplier</translation>
    </message>
    <message>
        <source>Unicode CLDR 48</source>
        <translation>Unicode CLDR 48</translation>
    </message>
    <message>
        <source>United Nations</source>
        <translation>Nations unies</translation>
    </message>
    <message>
        <source>Unlikely</source>
        <translation>Improbable</translation>
    </message>
    <message>
        <source>Unpack it and add it by itself to have it read as text.</source>
        <translation>Décompressez-le et ajoutez-le seul pour qu’il soit lu comme du texte.</translation>
    </message>
    <message>
        <source>Unpack it and add it by itself.</source>
        <translation>Décompressez-le et ajoutez-le seul.</translation>
    </message>
    <message>
        <source>Unpack it and add the documents in it.</source>
        <translation>Décompressez-le et ajoutez les documents qu’il contient.</translation>
    </message>
    <message>
        <source>Unpack it and add what you need.</source>
        <translation>Décompressez-le et ajoutez ce qu’il vous faut.</translation>
    </message>
    <message>
        <source>Unpack it first.</source>
        <translation>Décompressez-le d’abord.</translation>
    </message>
    <message>
        <source>Unpack it with the password, then add the files.</source>
        <translation>Décompressez-le avec le mot de passe, puis ajoutez les fichiers.</translation>
    </message>
    <message>
        <source>Unrest</source>
        <translation>Troubles</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>User &amp;guide</source>
        <translation>&amp;Guide d’utilisation</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Verify &amp;briefing…</source>
        <translation>Vérifier une &amp;synthèse…</translation>
    </message>
    <message>
        <source>Verify briefing</source>
        <translation>Vérifier une synthèse</translation>
    </message>
    <message>
        <source>Verify dossier</source>
        <translation>Vérifier le dossier</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Very likely</source>
        <translation>Très probable</translation>
    </message>
    <message>
        <source>Very unlikely</source>
        <translation>Très improbable</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>vietnamien</translation>
    </message>
    <message>
        <source>Violence</source>
        <translation>Violence</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Surveiller un répertoire</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>mer.</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>mercredi</translation>
    </message>
    <message>
        <source>Western Africa</source>
        <translation>Afrique de l’Ouest</translation>
    </message>
    <message>
        <source>Western Asia</source>
        <translation>Asie de l’Ouest</translation>
    </message>
    <message>
        <source>Western Europe</source>
        <translation>Europe de l’Ouest</translation>
    </message>
    <message>
        <source>What each lane of the timeline stands for</source>
        <translation>Ce que représente chaque piste de la frise</translation>
    </message>
    <message>
        <source>What to watch</source>
        <translation>À surveiller</translation>
    </message>
    <message>
        <source>What was done stays: run the same command again to go on.</source>
        <translation>Ce qui a été fait reste&#xa0;: relancez la même commande pour continuer.</translation>
    </message>
    <message>
        <source>Wheel, Ctrl+Up, Ctrl+Down</source>
        <translation>Molette, Ctrl+Haut, Ctrl+Bas</translation>
    </message>
    <message>
        <source>When was “{title}” published? Relative dates in it are counted from that day.</source>
        <translation>Quand «&#x202f;{title}&#x202f;» a-t-il été publié&#x202f;? Ses dates relatives sont comptées à partir de ce jour.</translation>
    </message>
    <message>
        <source>When you are done, export what is in view. Every line of the PDF carries its quotation and its source, and can be checked against them later.</source>
        <translation>Quand vous avez fini, exportez ce qui est affiché. Chaque ligne du PDF porte sa citation et sa source, et peut être vérifiée plus tard.</translation>
    </message>
    <message>
        <source>Which day, month or year?</source>
        <translation>Quel jour, quel mois ou quelle année&#x202f;?</translation>
    </message>
    <message>
        <source>Which events of the archive “{folder}” do you want at the desk?</source>
        <translation>Quels événements de l’archive «&#x202f;{folder}&#x202f;» voulez-vous au bureau&#x202f;?</translation>
    </message>
    <message>
        <source>Which passages tell something else than “{title}”?</source>
        <translation>Quels passages racontent autre chose que «&#x202f;{title}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Who with whom</source>
        <translation>Qui avec qui</translation>
    </message>
    <message>
        <source>Why these countries</source>
        <translation>Pourquoi ces pays</translation>
    </message>
    <message>
        <source>Why this date</source>
        <translation>Pourquoi cette date</translation>
    </message>
    <message>
        <source>Why this date?</source>
        <translation>Pourquoi cette date&#x202f;?</translation>
    </message>
    <message>
        <source>Word (*.docx)</source>
        <translation>Word (*.docx)</translation>
    </message>
    <message numerus="yes">
        <source>Work without a name is still here ({count} dossiers).</source>
        <translation>
            <numerusform>Un travail sans nom est encore là ({count} dossier).</numerusform>
            <numerusform>Du travail sans nom est encore là ({count} dossiers).</numerusform>
        </translation>
    </message>
    <message>
        <source>Workers die again and again. Look at their logs, then run it again.</source>
        <translation>Les processus meurent sans cesse. Regardez leurs journaux, puis relancez.</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Écrire une note…</translation>
    </message>
    <message>
        <source>Write it anew.</source>
        <translation>Écrivez-le de nouveau.</translation>
    </message>
    <message>
        <source>Write one object a line.</source>
        <translation>Écrivez un objet par ligne.</translation>
    </message>
    <message>
        <source>Writing {file} …</source>
        <translation>Écriture de {file} …</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Écrit&#xa0;: {path}</translation>
    </message>
    <message>
        <source>You decided for {value}.</source>
        <translation>Vous avez choisi {value}.</translation>
    </message>
    <message>
        <source>You have decided no conflict yet.</source>
        <translation>Vous n’avez encore tranché aucune contradiction.</translation>
    </message>
    <message>
        <source>You have no permission to read it.</source>
        <translation>Vous n’avez pas le droit de le lire.</translation>
    </message>
    <message>
        <source>You let both stand.</source>
        <translation>Vous avez gardé les deux.</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Agrandir</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Réduire</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Agrandir sous le pointeur</translation>
    </message>
    <message>
        <source>Zoom to a stretch of time</source>
        <translation>Agrandir une tranche de temps</translation>
    </message>
    <message>
        <source>a 7z archive</source>
        <translation>une archive 7z</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>une image GIF</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>une image JPEG</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>un PDF</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>une image PNG</translation>
    </message>
    <message>
        <source>a PostScript file</source>
        <translation>un fichier PostScript</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>une archive RAR</translation>
    </message>
    <message>
        <source>a Safari web archive</source>
        <translation>une archive web Safari</translation>
    </message>
    <message>
        <source>a TIFF picture</source>
        <translation>une image TIFF</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>un document Word</translation>
    </message>
    <message>
        <source>a bzip2 file</source>
        <translation>un fichier bzip2</translation>
    </message>
    <message>
        <source>a copy of it does not come out whole</source>
        <translation>une copie n’en sort pas entière</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>une base de données</translation>
    </message>
    <message>
        <source>a document of an old Office</source>
        <translation>un document d’un ancien Office</translation>
    </message>
    <message>
        <source>a feed</source>
        <translation>un flux</translation>
    </message>
    <message>
        <source>a film or picture</source>
        <translation>un film ou une image</translation>
    </message>
    <message>
        <source>a gzip file</source>
        <translation>un fichier gzip</translation>
    </message>
    <message>
        <source>a passage of “{title}” is not in its source</source>
        <translation>un passage de «&#x202f;{title}&#x202f;» n’est pas dans sa source</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>une présentation</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programme</translation>
    </message>
    <message>
        <source>a saved web page (MHTML)</source>
        <translation>une page web enregistrée (MHTML)</translation>
    </message>
    <message>
        <source>a sound</source>
        <translation>un son</translation>
    </message>
    <message>
        <source>a sound or film</source>
        <translation>un son ou un film</translation>
    </message>
    <message>
        <source>a sound, film or picture</source>
        <translation>un son, un film ou une image</translation>
    </message>
    <message>
        <source>a source that is gone</source>
        <translation>une source disparue</translation>
    </message>
    <message>
        <source>a spreadsheet</source>
        <translation>un tableur</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>une valeur manque</translation>
    </message>
    <message>
        <source>a web archive (WARC)</source>
        <translation>une archive web (WARC)</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>une page web</translation>
    </message>
    <message>
        <source>a zip archive</source>
        <translation>une archive zip</translation>
    </message>
    <message>
        <source>a zstd file</source>
        <translation>un fichier zstd</translation>
    </message>
    <message>
        <source>abbreviation</source>
        <translation>abréviation</translation>
    </message>
    <message>
        <source>about {}</source>
        <translation>vers {}</translation>
    </message>
    <message>
        <source>accept {counted}</source>
        <translation>accepter {counted}</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>accepted by you</source>
        <translation>accepté par vous</translation>
    </message>
    <message>
        <source>accord</source>
        <translation>accord</translation>
    </message>
    <message>
        <source>address of the page</source>
        <translation>adresse de la page</translation>
    </message>
    <message>
        <source>adjective</source>
        <translation>adjectif</translation>
    </message>
    <message>
        <source>adverb of repetition</source>
        <translation>adverbe de répétition</translation>
    </message>
    <message>
        <source>after</source>
        <translation>après</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>après-midi</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>accord</translation>
    </message>
    <message>
        <source>aid</source>
        <translation>aide</translation>
    </message>
    <message>
        <source>all of its lines hold ({count}).</source>
        <translation>toutes ses lignes tiennent ({count}).</translation>
    </message>
    <message>
        <source>almost certain</source>
        <translation>presque certain</translation>
    </message>
    <message>
        <source>almost no chance</source>
        <translation>presque exclu</translation>
    </message>
    <message>
        <source>an OpenDocument sheet or drawing</source>
        <translation>une feuille ou un dessin OpenDocument</translation>
    </message>
    <message>
        <source>an OpenDocument text</source>
        <translation>un texte OpenDocument</translation>
    </message>
    <message>
        <source>an Outlook message</source>
        <translation>un message Outlook</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>un document RTF</translation>
    </message>
    <message>
        <source>an e-book (EPUB)</source>
        <translation>un livre numérique (EPUB)</translation>
    </message>
    <message>
        <source>an entry of the journal is not one ({error})</source>
        <translation>une entrée du journal n’en est pas une ({error})</translation>
    </message>
    <message>
        <source>an xz file</source>
        <translation>un fichier xz</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>et {count} autre</numerusform>
            <numerusform>et {count} autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {count} more: show its events to see all.</source>
        <translation>
            <numerusform>et {count} autre&#xa0;: affichez ses événements pour tout voir.</numerusform>
            <numerusform>et {count} autres&#xa0;: affichez ses événements pour tout voir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {count} more: show only their events to see all.</source>
        <translation>
            <numerusform>et {count} autre&#xa0;: n’affichez que leurs événements pour tout voir.</numerusform>
            <numerusform>et {count} autres&#xa0;: n’affichez que leurs événements pour tout voir.</numerusform>
        </translation>
    </message>
    <message>
        <source>and “{title}”</source>
        <translation>et «&#x202f;{title}&#x202f;»</translation>
    </message>
    <message>
        <source>anniversary</source>
        <translation>anniversaire</translation>
    </message>
    <message>
        <source>arrest</source>
        <translation>arrestation</translation>
    </message>
    <message>
        <source>as the program</source>
        <translation>comme le programme</translation>
    </message>
    <message>
        <source>as written</source>
        <translation>comme écrit</translation>
    </message>
    <message>
        <source>assessment</source>
        <translation>appréciation</translation>
    </message>
    <message>
        <source>associate</source>
        <translation>associé</translation>
    </message>
    <message>
        <source>at most {number} {unit} after {day}</source>
        <translation>au plus {number} {unit} après {day}</translation>
    </message>
    <message>
        <source>at most {number} {unit} before {day}</source>
        <translation>au plus {number} {unit} avant {day}</translation>
    </message>
    <message>
        <source>attack</source>
        <translation>attaque</translation>
    </message>
    <message>
        <source>attributed to</source>
        <translation>attribué à</translation>
    </message>
    <message>
        <source>author</source>
        <translation>auteur</translation>
    </message>
    <message>
        <source>bare year</source>
        <translation>année seule</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>before an event</source>
        <translation>avant un événement</translation>
    </message>
    <message>
        <source>bottom line</source>
        <translation>message principal</translation>
    </message>
    <message>
        <source>by hand, each with its year</source>
        <translation>à la main, chacun avec son année</translation>
    </message>
    <message>
        <source>call</source>
        <translation>appel</translation>
    </message>
    <message>
        <source>capital</source>
        <translation>capitale</translation>
    </message>
    <message>
        <source>capital in {languages}</source>
        <translation>capitale en {languages}</translation>
    </message>
    <message>
        <source>centuries</source>
        <translation>siècles</translation>
    </message>
    <message>
        <source>century</source>
        <translation>siècle</translation>
    </message>
    <message>
        <source>chancellor</source>
        <translation>chancelier</translation>
    </message>
    <message>
        <source>change {name}</source>
        <translation>modifier {name}</translation>
    </message>
    <message>
        <source>chief executive</source>
        <translation>chef de l’exécutif</translation>
    </message>
    <message>
        <source>chronology</source>
        <translation>chronologie</translation>
    </message>
    <message>
        <source>clock of 24 hours</source>
        <translation>heure sur 24 heures</translation>
    </message>
    <message>
        <source>clock with half of the day</source>
        <translation>heure avec moitié du jour</translation>
    </message>
    <message>
        <source>clock without a colon</source>
        <translation>heure sans deux-points</translation>
    </message>
    <message>
        <source>completely reliable</source>
        <translation>entièrement fiable</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>conflicts</source>
        <translation>contradictions</translation>
    </message>
    <message>
        <source>conflicts and gaps</source>
        <translation>contradictions et lacunes</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contact</translation>
    </message>
    <message>
        <source>cooperation</source>
        <translation>coopération</translation>
    </message>
    <message>
        <source>counted from an event</source>
        <translation>compté depuis un événement</translation>
    </message>
    <message>
        <source>counted: their {lower}</source>
        <translation>compté&#xa0;: leur {lower}</translation>
    </message>
    <message>
        <source>counted: {words}</source>
        <translation>compté&#xa0;: {words}</translation>
    </message>
    <message>
        <source>country profiles</source>
        <translation>profils des pays</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>monnaie</translation>
    </message>
    <message>
        <source>dateline</source>
        <translation>ligne de provenance</translation>
    </message>
    <message>
        <source>day</source>
        <translation>jour</translation>
    </message>
    <message>
        <source>day and month</source>
        <translation>jour et mois</translation>
    </message>
    <message>
        <source>day beside a holiday</source>
        <translation>jour près d’une fête</translation>
    </message>
    <message>
        <source>day beside a near day</source>
        <translation>jour à côté d’un jour proche</translation>
    </message>
    <message>
        <source>day in digits</source>
        <translation>jour en chiffres</translation>
    </message>
    <message>
        <source>day in digits, short year last</source>
        <translation>jour en chiffres, année courte à la fin</translation>
    </message>
    <message>
        <source>day in digits, year last</source>
        <translation>jour en chiffres, année à la fin</translation>
    </message>
    <message>
        <source>day in hand</source>
        <translation>jour en cours</translation>
    </message>
    <message>
        <source>day of a month told</source>
        <translation>jour d’un mois raconté</translation>
    </message>
    <message>
        <source>day of the month</source>
        <translation>jour du mois</translation>
    </message>
    <message>
        <source>day, month and short year</source>
        <translation>jour, mois et année courte</translation>
    </message>
    <message>
        <source>day, month and year</source>
        <translation>jour, mois et année</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>daytime</source>
        <translation>journée</translation>
    </message>
    <message>
        <source>death</source>
        <translation>mort</translation>
    </message>
    <message>
        <source>decade</source>
        <translation>décennie</translation>
    </message>
    <message>
        <source>decades</source>
        <translation>décennies</translation>
    </message>
    <message>
        <source>decided between sources</source>
        <translation>tranché entre les sources</translation>
    </message>
    <message>
        <source>decided by the user</source>
        <translation>décidé par l’utilisateur</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>décision</translation>
    </message>
    <message>
        <source>defence secretary</source>
        <translation>ministre de la Défense</translation>
    </message>
    <message>
        <source>delete view “{name}”</source>
        <translation>supprimer la vue «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>démenti</translation>
    </message>
    <message>
        <source>deployment</source>
        <translation>déploiement</translation>
    </message>
    <message>
        <source>deteriorated</source>
        <translation>dégradée</translation>
    </message>
    <message>
        <source>disaster</source>
        <translation>catastrophe</translation>
    </message>
    <message>
        <source>document properties</source>
        <translation>propriétés du document</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>douteux</translation>
    </message>
    <message>
        <source>during</source>
        <translation>pendant</translation>
    </message>
    <message>
        <source>earlier in the story&apos;s unit</source>
        <translation>plus tôt dans l’unité du récit</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>edited by you</source>
        <translation>modifié par vous</translation>
    </message>
    <message>
        <source>election</source>
        <translation>élection</translation>
    </message>
    <message>
        <source>emir</source>
        <translation>émir</translation>
    </message>
    <message>
        <source>emir or minister</source>
        <translation>émir ou ministre</translation>
    </message>
    <message>
        <source>emperor</source>
        <translation>empereur</translation>
    </message>
    <message>
        <source>end of a unit</source>
        <translation>fin d’une unité</translation>
    </message>
    <message>
        <source>entry {number} of the journal is missing</source>
        <translation>l’entrée {number} du journal manque</translation>
    </message>
    <message>
        <source>entry {number} of the journal is not as it was written</source>
        <translation>l’entrée {number} du journal n’est pas telle qu’écrite</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>soir</translation>
    </message>
    <message>
        <source>event</source>
        <translation>événement</translation>
    </message>
    <message>
        <source>every few units</source>
        <translation>toutes les quelques unités</translation>
    </message>
    <message>
        <source>every line still holds, though something has moved.</source>
        <translation>chaque ligne tient encore, même si quelque chose a bougé.</translation>
    </message>
    <message>
        <source>every part of the day</source>
        <translation>chaque partie du jour</translation>
    </message>
    <message>
        <source>every unit</source>
        <translation>chaque unité</translation>
    </message>
    <message>
        <source>every weekday or part of the year</source>
        <translation>chaque jour de semaine ou partie de l’année</translation>
    </message>
    <message>
        <source>exercise</source>
        <translation>exercice</translation>
    </message>
    <message>
        <source>fairly reliable</source>
        <translation>assez fiable</translation>
    </message>
    <message>
        <source>feed entry</source>
        <translation>entrée de flux</translation>
    </message>
    <message>
        <source>fiscal year in short</source>
        <translation>exercice abrégé</translation>
    </message>
    <message>
        <source>forces</source>
        <translation>forces</translation>
    </message>
    <message>
        <source>foreign secretary</source>
        <translation>ministre des Affaires étrangères</translation>
    </message>
    <message>
        <source>friction</source>
        <translation>frictions</translation>
    </message>
    <message>
        <source>from {first}</source>
        <translation>depuis {first}</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>de {first} à {last}</translation>
    </message>
    <message>
        <source>front matter</source>
        <translation>en-tête du fichier</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>cotation</translation>
    </message>
    <message>
        <source>guess from the page</source>
        <translation>déduit de la page</translation>
    </message>
    <message>
        <source>half</source>
        <translation>moitié</translation>
    </message>
    <message>
        <source>happened</source>
        <translation>arrivé</translation>
    </message>
    <message>
        <source>help</source>
        <translation>aide</translation>
    </message>
    <message>
        <source>high</source>
        <translation>élevée</translation>
    </message>
    <message>
        <source>historic name</source>
        <translation>nom historique</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>fête</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>improbable</source>
        <translation>improbable</translation>
    </message>
    <message>
        <source>improved</source>
        <translation>améliorée</translation>
    </message>
    <message>
        <source>in the order of the story, which stood at {value}</source>
        <translation>dans l’ordre du récit, qui en était à {value}</translation>
    </message>
    <message>
        <source>in {value}, the month the text speaks of</source>
        <translation>en {value}, le mois dont parle le texte</translation>
    </message>
    <message>
        <source>in {value}, {reason}</source>
        <translation>en {value}, {reason}</translation>
    </message>
    <message>
        <source>independent sources</source>
        <translation>sources indépendantes</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>déduit</translation>
    </message>
    <message>
        <source>inferred from the text around</source>
        <translation>déduit du texte alentour</translation>
    </message>
    <message>
        <source>institution: {words}</source>
        <translation>institution&#xa0;: {words}</translation>
    </message>
    <message>
        <source>its tables are not those of a dossier</source>
        <translation>ses tables ne sont pas celles d’un dossier</translation>
    </message>
    <message>
        <source>judgements</source>
        <translation>jugements</translation>
    </message>
    <message>
        <source>keep “{title}” as it is</source>
        <translation>laisser « {title} » tel quel</translation>
    </message>
    <message>
        <source>key points</source>
        <translation>points clés</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>king</source>
        <translation>roi</translation>
    </message>
    <message>
        <source>king or minister</source>
        <translation>roi ou ministre</translation>
    </message>
    <message>
        <source>known day</source>
        <translation>jour connu</translation>
    </message>
    <message>
        <source>known day in digits</source>
        <translation>jour connu en chiffres</translation>
    </message>
    <message>
        <source>known day of London in digits</source>
        <translation>jour connu de Londres en chiffres</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>langues</translation>
    </message>
    <message>
        <source>last quarter of a year</source>
        <translation>dernier trimestre d’une année</translation>
    </message>
    <message>
        <source>leader</source>
        <translation>dirigeant</translation>
    </message>
    <message>
        <source>leader or minister</source>
        <translation>dirigeant ou ministre</translation>
    </message>
    <message>
        <source>length</source>
        <translation>durée</translation>
    </message>
    <message>
        <source>length from or to now</source>
        <translation>durée depuis ou jusqu’à maintenant</translation>
    </message>
    <message>
        <source>length up to now</source>
        <translation>durée jusqu’à maintenant</translation>
    </message>
    <message>
        <source>light</source>
        <translation>clair</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>line under the headline</source>
        <translation>ligne sous le titre</translation>
    </message>
    <message>
        <source>low</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>mail header</source>
        <translation>en-tête de courriel</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>rencontre</translation>
    </message>
    <message>
        <source>method</source>
        <translation>méthode</translation>
    </message>
    <message>
        <source>midday</source>
        <translation>midi</translation>
    </message>
    <message>
        <source>minister</source>
        <translation>ministre</translation>
    </message>
    <message>
        <source>minister or official</source>
        <translation>ministre ou responsable</translation>
    </message>
    <message>
        <source>minister or politician</source>
        <translation>ministre ou politique</translation>
    </message>
    <message>
        <source>minister or president</source>
        <translation>ministre ou président</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>month and day</source>
        <translation>mois et jour</translation>
    </message>
    <message>
        <source>month and year</source>
        <translation>mois et année</translation>
    </message>
    <message>
        <source>month in digits</source>
        <translation>mois en chiffres</translation>
    </message>
    <message>
        <source>month only</source>
        <translation>mois seulement</translation>
    </message>
    <message>
        <source>month, day and year</source>
        <translation>mois, jour et année</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>matin</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>name in {languages}</source>
        <translation>nom en {languages}</translation>
    </message>
    <message>
        <source>named by you</source>
        <translation>nommé par vous</translation>
    </message>
    <message>
        <source>named in the passage</source>
        <translation>nommé dans le passage</translation>
    </message>
    <message>
        <source>near day</source>
        <translation>jour proche</translation>
    </message>
    <message>
        <source>neighbours</source>
        <translation>voisins</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutre</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>newer version</source>
        <translation>version plus récente</translation>
    </message>
    <message>
        <source>night</source>
        <translation>nuit</translation>
    </message>
    <message>
        <source>night before last</source>
        <translation>avant-dernière nuit</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>aucun jour</translation>
    </message>
    <message>
        <source>no day given</source>
        <translation>aucun jour indiqué</translation>
    </message>
    <message>
        <source>no publication day</source>
        <translation>sans jour de publication</translation>
    </message>
    <message>
        <source>no suffix</source>
        <translation>sans suffixe</translation>
    </message>
    <message>
        <source>no words of time</source>
        <translation>aucun mot de temps</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>not after publication</source>
        <translation>pas après la publication</translation>
    </message>
    <message>
        <source>not after {}</source>
        <translation>pas après {}</translation>
    </message>
    <message>
        <source>not all rows of {table} are there</source>
        <translation>il manque des lignes de {table}</translation>
    </message>
    <message>
        <source>not before publication</source>
        <translation>pas avant la publication</translation>
    </message>
    <message>
        <source>not before {}</source>
        <translation>pas avant {}</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>non confirmé</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>sans cotation</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>non installé</translation>
    </message>
    <message>
        <source>not reviewed yet</source>
        <translation>pas encore revu</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>not usually reliable</source>
        <translation>habituellement peu fiable</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>observateur</translation>
    </message>
    <message>
        <source>offset</source>
        <translation>décalage</translation>
    </message>
    <message>
        <source>offset to the day</source>
        <translation>décalage au jour près</translation>
    </message>
    <message>
        <source>on {named_day}, the day the text speaks of</source>
        <translation>le {named_day}, le jour dont parle le texte</translation>
    </message>
    <message>
        <source>one day</source>
        <translation>un jour</translation>
    </message>
    <message>
        <source>ongoing</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>order only</source>
        <translation>ordre seulement</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>page metadata</source>
        <translation>métadonnées de la page</translation>
    </message>
    <message>
        <source>page starts</source>
        <translation>débuts de page</translation>
    </message>
    <message>
        <source>page {numbers}</source>
        <translation>page {numbers}</translation>
    </message>
    <message>
        <source>pages {numbers}</source>
        <translation>pages {numbers}</translation>
    </message>
    <message>
        <source>pair history</source>
        <translation>histoire de la paire</translation>
    </message>
    <message>
        <source>paragraph starts</source>
        <translation>débuts de paragraphe</translation>
    </message>
    <message>
        <source>part of a day told</source>
        <translation>partie d’un jour raconté</translation>
    </message>
    <message>
        <source>part of a near day</source>
        <translation>partie d’un jour proche</translation>
    </message>
    <message>
        <source>part of a year before our era</source>
        <translation>partie d’une année avant notre ère</translation>
    </message>
    <message>
        <source>part of a year told otherwise</source>
        <translation>partie d’une année dite autrement</translation>
    </message>
    <message>
        <source>part of day</source>
        <translation>partie du jour</translation>
    </message>
    <message>
        <source>part of the day</source>
        <translation>partie du jour</translation>
    </message>
    <message>
        <source>part of the year by its turn</source>
        <translation>partie de l’année par son tour</translation>
    </message>
    <message>
        <source>part of the year by its turn in the story</source>
        <translation>partie de l’année par son tour dans le récit</translation>
    </message>
    <message>
        <source>participation frozen since 2024</source>
        <translation>participation gelée depuis 2024</translation>
    </message>
    <message>
        <source>parties</source>
        <translation>parties prenantes</translation>
    </message>
    <message>
        <source>passages</source>
        <translation>passages</translation>
    </message>
    <message>
        <source>path</source>
        <translation>chemin</translation>
    </message>
    <message>
        <source>people</source>
        <translation>population</translation>
    </message>
    <message>
        <source>period</source>
        <translation>période</translation>
    </message>
    <message>
        <source>period of a length</source>
        <translation>période d’une durée</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévu</translation>
    </message>
    <message>
        <source>plural unit</source>
        <translation>unité au pluriel</translation>
    </message>
    <message>
        <source>politician or envoy</source>
        <translation>politique ou émissaire</translation>
    </message>
    <message>
        <source>politician or royal</source>
        <translation>politique ou membre d’une famille royale</translation>
    </message>
    <message>
        <source>pope</source>
        <translation>pape</translation>
    </message>
    <message>
        <source>population</source>
        <translation>population</translation>
    </message>
    <message>
        <source>possibly true</source>
        <translation>peut-être vrai</translation>
    </message>
    <message>
        <source>postal code of a state</source>
        <translation>code postal d’un État</translation>
    </message>
    <message>
        <source>prefix</source>
        <translation>préfixe</translation>
    </message>
    <message>
        <source>premier</source>
        <translation>premier ministre</translation>
    </message>
    <message>
        <source>president</source>
        <translation>président</translation>
    </message>
    <message>
        <source>president or minister</source>
        <translation>président ou ministre</translation>
    </message>
    <message>
        <source>president or prime minister</source>
        <translation>président ou Premier ministre</translation>
    </message>
    <message>
        <source>pressure</source>
        <translation>pression</translation>
    </message>
    <message>
        <source>prime minister</source>
        <translation>Premier ministre</translation>
    </message>
    <message>
        <source>prime minister or minister</source>
        <translation>Premier ministre ou ministre</translation>
    </message>
    <message>
        <source>probably true</source>
        <translation>probablement vrai</translation>
    </message>
    <message>
        <source>protest</source>
        <translation>manifestation</translation>
    </message>
    <message>
        <source>public figure</source>
        <translation>personnalité publique</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publié</translation>
    </message>
    <message>
        <source>published basis</source>
        <translation>preuve du jour de publication</translation>
    </message>
    <message>
        <source>published candidates</source>
        <translation>jours de publication possibles</translation>
    </message>
    <message>
        <source>published evidence</source>
        <translation>texte du jour de publication</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>éditeur</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>trimestre</translation>
    </message>
    <message>
        <source>quarter by its number</source>
        <translation>trimestre par son numéro</translation>
    </message>
    <message>
        <source>quarter reported on</source>
        <translation>trimestre dont il est rendu compte</translation>
    </message>
    <message>
        <source>quarters</source>
        <translation>trimestres</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>taux</translation>
    </message>
    <message>
        <source>reader</source>
        <translation>lecteur</translation>
    </message>
    <message>
        <source>redo {label}</source>
        <translation>rétablir&#xa0;: {label}</translation>
    </message>
    <message>
        <source>reference after a preposition</source>
        <translation>référence après une préposition</translation>
    </message>
    <message>
        <source>reference in a history</source>
        <translation>référence dans un récit historique</translation>
    </message>
    <message>
        <source>region</source>
        <translation>région</translation>
    </message>
    <message>
        <source>reject {counted}</source>
        <translation>rejeter {counted}</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejeté</translation>
    </message>
    <message>
        <source>rejected by you</source>
        <translation>rejeté par vous</translation>
    </message>
    <message>
        <source>relations</source>
        <translation>relations</translation>
    </message>
    <message>
        <source>relative to an event</source>
        <translation>par rapport à un événement</translation>
    </message>
    <message>
        <source>relative to publication</source>
        <translation>par rapport à la publication</translation>
    </message>
    <message>
        <source>relative to the story</source>
        <translation>par rapport au récit</translation>
    </message>
    <message>
        <source>reliability cannot be judged</source>
        <translation>fiabilité ne pouvant être évaluée</translation>
    </message>
    <message>
        <source>reported by {name}</source>
        <translation>rapporté par {name}</translation>
    </message>
    <message>
        <source>request</source>
        <translation>demande</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>demandé</translation>
    </message>
    <message>
        <source>roughly even chance</source>
        <translation>à peu près une chance sur deux</translation>
    </message>
    <message>
        <source>same</source>
        <translation>même</translation>
    </message>
    <message>
        <source>same time of another year</source>
        <translation>même moment d’une autre année</translation>
    </message>
    <message>
        <source>sanction</source>
        <translation>sanction</translation>
    </message>
    <message>
        <source>save view “{name}”</source>
        <translation>enregistrer la vue «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>says {who}</source>
        <translation>dit {who}</translation>
    </message>
    <message>
        <source>season</source>
        <translation>saison</translation>
    </message>
    <message>
        <source>season or holiday of a year</source>
        <translation>saison ou fête d’une année</translation>
    </message>
    <message>
        <source>season with an article</source>
        <translation>saison avec article</translation>
    </message>
    <message>
        <source>seasons</source>
        <translation>saisons</translation>
    </message>
    <message>
        <source>secretary of state</source>
        <translation>secrétaire d’État</translation>
    </message>
    <message>
        <source>sentence before: {rule}</source>
        <translation>phrase précédente&#xa0;: {rule}</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>mis de côté</translation>
    </message>
    <message>
        <source>set aside {counted}</source>
        <translation>mettre de côté {counted}</translation>
    </message>
    <message>
        <source>set by you</source>
        <translation>fixé par vous</translation>
    </message>
    <message>
        <source>sha256</source>
        <translation>sha256</translation>
    </message>
    <message>
        <source>short year</source>
        <translation>année courte</translation>
    </message>
    <message>
        <source>since an event</source>
        <translation>depuis un événement</translation>
    </message>
    <message>
        <source>since the last briefing</source>
        <translation>depuis la dernière synthèse</translation>
    </message>
    <message>
        <source>since {}</source>
        <translation>depuis {}</translation>
    </message>
    <message>
        <source>some time of it</source>
        <translation>un moment de cette période</translation>
    </message>
    <message>
        <source>soon</source>
        <translation>bientôt</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>sources</translation>
    </message>
    <message>
        <source>sources disagree</source>
        <translation>les sources se contredisent</translation>
    </message>
    <message>
        <source>spoken hour</source>
        <translation>heure en toutes lettres</translation>
    </message>
    <message>
        <source>stands for {text}</source>
        <translation>mis pour {text}</translation>
    </message>
    <message>
        <source>stands for {value}</source>
        <translation>mis pour {value}</translation>
    </message>
    <message>
        <source>stands for {word}</source>
        <translation>mis pour {word}</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>énoncé</translation>
    </message>
    <message>
        <source>stated term</source>
        <translation>durée énoncée</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>déclaration</translation>
    </message>
    <message>
        <source>status</source>
        <translation>statut</translation>
    </message>
    <message>
        <source>strike</source>
        <translation>frappe</translation>
    </message>
    <message>
        <source>subregion</source>
        <translation>sous-région</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>suggéré</translation>
    </message>
    <message>
        <source>sultan or minister</source>
        <translation>sultan ou ministre</translation>
    </message>
    <message>
        <source>suspended since 2016</source>
        <translation>suspendu depuis 2016</translation>
    </message>
    <message>
        <source>system</source>
        <translation>système</translation>
    </message>
    <message>
        <source>taoiseach</source>
        <translation>taoiseach</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>the day known by that name</source>
        <translation>le jour connu sous ce nom</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>le fichier</translation>
    </message>
    <message>
        <source>the first one after the date before it</source>
        <translation>le premier après la date qui précède</translation>
    </message>
    <message>
        <source>the journal does not add up</source>
        <translation>le compte du journal n’est pas juste</translation>
    </message>
    <message>
        <source>the journal does not fit the values</source>
        <translation>le journal ne correspond pas aux valeurs</translation>
    </message>
    <message>
        <source>the last one before {anchor}</source>
        <translation>le dernier avant {anchor}</translation>
    </message>
    <message>
        <source>the last one before {named_day}, as nothing looks ahead</source>
        <translation>le dernier avant {named_day}, car rien ne regarde en avant</translation>
    </message>
    <message>
        <source>the next one after {named_day}, as the words look ahead</source>
        <translation>le premier après {named_day}, car les mots regardent en avant</translation>
    </message>
    <message>
        <source>the one nearest to publication</source>
        <translation>le plus proche de la publication</translation>
    </message>
    <message>
        <source>the one of the year of {anchor}</source>
        <translation>celui de l’année de {anchor}</translation>
    </message>
    <message>
        <source>the outlines are not those of all events</source>
        <translation>les résumés ne sont pas ceux de tous les événements</translation>
    </message>
    <message>
        <source>the outlines do not tell the events as they are</source>
        <translation>les résumés ne disent pas les événements tels qu’ils sont</translation>
    </message>
    <message>
        <source>the outlines of its events are not as they were written</source>
        <translation>les résumés de ses événements ne sont pas tels qu’ils ont été écrits</translation>
    </message>
    <message>
        <source>the project&apos;s own table</source>
        <translation>la table propre au projet</translation>
    </message>
    <message>
        <source>the quarter reported on, {value}</source>
        <translation>le trimestre dont il est rendu compte, {value}</translation>
    </message>
    <message>
        <source>the search does not know all events as they are</source>
        <translation>la recherche ne connaît pas tous les événements tels qu’ils sont</translation>
    </message>
    <message>
        <source>the text of a source is missing</source>
        <translation>le texte d’une source manque</translation>
    </message>
    <message>
        <source>the text of “{title}” is not as it was written</source>
        <translation>le texte de «&#x202f;{title}&#x202f;» n’est pas tel qu’écrit</translation>
    </message>
    <message>
        <source>the weekend next to {named_day}</source>
        <translation>la fin de semaine près du {named_day}</translation>
    </message>
    <message>
        <source>the year before {day}</source>
        <translation>l’année avant {day}</translation>
    </message>
    <message>
        <source>the year that puts it nearest to {named_day}</source>
        <translation>l’année qui le met au plus près du {named_day}</translation>
    </message>
    <message>
        <source>the {unit} of {day}</source>
        <translation>{unit} du {day}</translation>
    </message>
    <message>
        <source>time left open</source>
        <translation>temps laissé ouvert</translation>
    </message>
    <message>
        <source>time of the file</source>
        <translation>date du fichier</translation>
    </message>
    <message>
        <source>timeline</source>
        <translation>frise</translation>
    </message>
    <message>
        <source>times a unit</source>
        <translation>nombre de fois par unité</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>to {last}</source>
        <translation>jusqu’à {last}</translation>
    </message>
    <message>
        <source>told before of {word}</source>
        <translation>dit plus tôt de {word}</translation>
    </message>
    <message>
        <source>town or region</source>
        <translation>ville ou région</translation>
    </message>
    <message>
        <source>town or region, settled by the place it lies in</source>
        <translation>ville ou région, fixée par le lieu où elle se trouve</translation>
    </message>
    <message>
        <source>town or region, settled by the text</source>
        <translation>ville ou région, fixée par le texte</translation>
    </message>
    <message>
        <source>town or region, told of elsewhere in the text</source>
        <translation>ville ou région, nommée ailleurs dans le texte</translation>
    </message>
    <message>
        <source>trade</source>
        <translation>commerce</translation>
    </message>
    <message>
        <source>treaty</source>
        <translation>traité</translation>
    </message>
    <message>
        <source>truth cannot be judged</source>
        <translation>véracité ne pouvant être évaluée</translation>
    </message>
    <message>
        <source>typed by you</source>
        <translation>saisi par vous</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangée</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>undo {label}</source>
        <translation>annuler&#xa0;: {label}</translation>
    </message>
    <message>
        <source>unit beside the story</source>
        <translation>unité voisine du récit</translation>
    </message>
    <message>
        <source>unit beyond the next</source>
        <translation>unité d’après la prochaine</translation>
    </message>
    <message>
        <source>unit by its turn</source>
        <translation>unité par son tour</translation>
    </message>
    <message>
        <source>unit by its turn in the story</source>
        <translation>unité par son tour dans le récit</translation>
    </message>
    <message>
        <source>unit in hand</source>
        <translation>unité en cours</translation>
    </message>
    <message>
        <source>unit in hand in the story</source>
        <translation>unité en cours dans le récit</translation>
    </message>
    <message>
        <source>unit just past</source>
        <translation>unité qui vient de finir</translation>
    </message>
    <message>
        <source>unit-long</source>
        <translation>long d’une unité</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>unlikely</source>
        <translation>improbable</translation>
    </message>
    <message>
        <source>unreliable</source>
        <translation>peu fiable</translation>
    </message>
    <message>
        <source>unrest</source>
        <translation>troubles</translation>
    </message>
    <message>
        <source>until</source>
        <translation>jusqu’à</translation>
    </message>
    <message>
        <source>until {}</source>
        <translation>jusqu’à {}</translation>
    </message>
    <message>
        <source>url</source>
        <translation>url</translation>
    </message>
    <message>
        <source>usually reliable</source>
        <translation>habituellement fiable</translation>
    </message>
    <message>
        <source>vague length</source>
        <translation>durée vague</translation>
    </message>
    <message>
        <source>vague reference</source>
        <translation>référence vague</translation>
    </message>
    <message>
        <source>very likely</source>
        <translation>très probable</translation>
    </message>
    <message>
        <source>very unlikely</source>
        <translation>très improbable</translation>
    </message>
    <message>
        <source>vice president</source>
        <translation>vice-président</translation>
    </message>
    <message>
        <source>violence</source>
        <translation>violence</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>visite</translation>
    </message>
    <message>
        <source>vote</source>
        <translation>vote</translation>
    </message>
    <message>
        <source>watch a folder</source>
        <translation>surveiller un répertoire</translation>
    </message>
    <message>
        <source>watch no folder</source>
        <translation>ne surveiller aucun répertoire</translation>
    </message>
    <message>
        <source>week</source>
        <translation>semaine</translation>
    </message>
    <message>
        <source>week of a holiday</source>
        <translation>semaine d’une fête</translation>
    </message>
    <message>
        <source>weekday</source>
        <translation>jour de semaine</translation>
    </message>
    <message>
        <source>weekday by its place in a month</source>
        <translation>jour de semaine par son rang dans un mois</translation>
    </message>
    <message>
        <source>weekday by its place in every month</source>
        <translation>jour de semaine par son rang dans chaque mois</translation>
    </message>
    <message>
        <source>weekdays</source>
        <translation>jours de semaine</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>fin de semaine</translation>
    </message>
    <message>
        <source>weekends</source>
        <translation>fins de semaine</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semaines</translation>
    </message>
    <message>
        <source>weeks after a weekday</source>
        <translation>semaines après un jour de semaine</translation>
    </message>
    <message>
        <source>what to watch</source>
        <translation>à surveiller</translation>
    </message>
    <message>
        <source>when</source>
        <translation>quand</translation>
    </message>
    <message>
        <source>while</source>
        <translation>tandis que</translation>
    </message>
    <message>
        <source>without suffix</source>
        <translation>sans suffixe</translation>
    </message>
    <message>
        <source>year</source>
        <translation>année</translation>
    </message>
    <message>
        <source>year before our era</source>
        <translation>année avant notre ère</translation>
    </message>
    <message>
        <source>year in words</source>
        <translation>année en toutes lettres</translation>
    </message>
    <message>
        <source>year long ago</source>
        <translation>année lointaine</translation>
    </message>
    <message>
        <source>year of accounts</source>
        <translation>exercice comptable</translation>
    </message>
    <message>
        <source>year of our era</source>
        <translation>année de notre ère</translation>
    </message>
    <message>
        <source>year only</source>
        <translation>année seulement</translation>
    </message>
    <message>
        <source>year-earlier</source>
        <translation>un an plus tôt</translation>
    </message>
    <message>
        <source>years</source>
        <translation>années</translation>
    </message>
    <message>
        <source>{action} (undone)</source>
        <translation>{action} (annulé)</translation>
    </message>
    <message>
        <source>{articles}. A copy or a report that credits another one adds an article, not a source.</source>
        <translation>{articles}. Une copie ou un article qui en cite un autre ajoute un article, pas une source.</translation>
    </message>
    <message>
        <source>{citation} is no passage of this dossier.</source>
        <translation>{citation} n’est pas un passage de ce dossier.</translation>
    </message>
    <message numerus="yes">
        <source>{country}: {count} events together</source>
        <translation>
            <numerusform>{country}&#xa0;: {count} événement commun</numerusform>
            <numerusform>{country}&#xa0;: {count} événements communs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} actions</source>
        <translation>
            <numerusform>{count} action</numerusform>
            <numerusform>{count} actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} articles</source>
        <translation>
            <numerusform>{count} article</numerusform>
            <numerusform>{count} articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} articles, {independent} independent</source>
        <translation>
            <numerusform>{count} article, {independent} indépendant</numerusform>
            <numerusform>{count} articles, {independent} indépendants</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} cooperation</source>
        <translation>{count} coopération</translation>
    </message>
    <message numerus="yes">
        <source>{count} decided events can no longer be found in the newer version of a source. The older version is kept for them.</source>
        <translation>
            <numerusform>{count} événement tranché est introuvable dans la nouvelle version d’une source. L’ancienne version est gardée pour lui.</numerusform>
            <numerusform>{count} événements tranchés sont introuvables dans la nouvelle version d’une source. L’ancienne version est gardée pour eux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} documents</source>
        <translation>
            <numerusform>{count} document</numerusform>
            <numerusform>{count} documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} documents are in the dossier already: nothing was added.</source>
        <translation>
            <numerusform>{count} document est déjà dans le dossier&#xa0;: rien n’a été ajouté.</numerusform>
            <numerusform>{count} documents sont déjà dans le dossier&#xa0;: rien n’a été ajouté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} documents were not read, or not wholly.</source>
        <translation>
            <numerusform>{count} document n’a pas été lu, ou pas en entier.</numerusform>
            <numerusform>{count} documents n’ont pas été lus, ou pas en entier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} documents were not read, or not wholly; the others are in.</source>
        <translation>
            <numerusform>{count} document n’a pas été lu, ou pas en entier&#x202f;; les autres sont là.</numerusform>
            <numerusform>{count} documents n’ont pas été lus, ou pas en entier&#x202f;; les autres sont là.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} events</source>
        <translation>
            <numerusform>{count} événement</numerusform>
            <numerusform>{count} événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} events are in view, too many to show as pages while you write. Narrow the filter, or export them as a spreadsheet.</source>
        <translation>
            <numerusform>{count} événement est affiché, trop pour montrer des pages pendant que vous écrivez. Restreignez le filtre, ou exportez un tableur.</numerusform>
            <numerusform>{count} événements sont affichés, trop pour montrer des pages pendant que vous écrivez. Restreignez le filtre, ou exportez un tableur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} events in view</source>
        <translation>
            <numerusform>{count} événement affiché</numerusform>
            <numerusform>{count} événements affichés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} events, told in {documents}.</source>
        <translation>
            <numerusform>{count} événement, raconté dans {documents}.</numerusform>
            <numerusform>{count} événements, racontés dans {documents}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} filtered out</source>
        <translation>
            <numerusform>{count} masqué</numerusform>
            <numerusform>{count} masqués</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} friction</source>
        <translation>{count} frictions</translation>
    </message>
    <message numerus="yes">
        <source>{count} later ›</source>
        <translation>
            <numerusform>{count} plus tard ›</numerusform>
            <numerusform>{count} plus tard ›</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} months</source>
        <translation>
            <numerusform>{count} mois</numerusform>
            <numerusform>{count} mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} new documents in “{folder}”.</source>
        <translation>
            <numerusform>{count} nouveau document dans «&#x202f;{folder}&#x202f;».</numerusform>
            <numerusform>{count} nouveaux documents dans «&#x202f;{folder}&#x202f;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of the documents are not at their place; they were checked as the dossier keeps them.</source>
        <translation>
            <numerusform>{count} document n’est pas à sa place&#x202f;; il a été vérifié tel que le dossier le garde.</numerusform>
            <numerusform>{count} documents ne sont pas à leur place&#x202f;; ils ont été vérifiés tels que le dossier les garde.</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} other</source>
        <translation>{count} autres</translation>
    </message>
    <message numerus="yes">
        <source>{count} pages were sent to {printer}.</source>
        <translation>
            <numerusform>{count} page a été envoyée à {printer}.</numerusform>
            <numerusform>{count} pages ont été envoyées à {printer}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} passages</source>
        <translation>
            <numerusform>{count} passage</numerusform>
            <numerusform>{count} passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} shown</source>
        <translation>
            <numerusform>{count} affiché</numerusform>
            <numerusform>{count} affichés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sources</source>
        <translation>
            <numerusform>{count} source</numerusform>
            <numerusform>{count} sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} things do not hold any more.</source>
        <translation>
            <numerusform>{count} chose ne tient plus.</numerusform>
            <numerusform>{count} choses ne tiennent plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} without a publication day: their relative dates stay open.</source>
        <translation>
            <numerusform>{count} sans jour de publication&#xa0;: ses dates relatives restent ouvertes.</numerusform>
            <numerusform>{count} sans jour de publication&#xa0;: leurs dates relatives restent ouvertes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} without any bound</source>
        <translation>
            <numerusform>{count} sans aucune borne</numerusform>
            <numerusform>{count} sans aucune borne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} words, at most 60</source>
        <translation>
            <numerusform>{count} mot, 60 au plus</numerusform>
            <numerusform>{count} mots, 60 au plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} years</source>
        <translation>
            <numerusform>{count} an</numerusform>
            <numerusform>{count} ans</numerusform>
        </translation>
    </message>
    <message>
        <source>{decided} of {total} reviewed</source>
        <translation>{decided} sur {total} revus</translation>
    </message>
    <message>
        <source>{dossier} — Briefing</source>
        <translation>{dossier} — Briefing</translation>
    </message>
    <message>
        <source>{events} in {sources}</source>
        <translation>{events} dans {sources}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} à {last}</translation>
    </message>
    <message>
        <source>{first}, no end stated</source>
        <translation>{first}, sans fin énoncée</translation>
    </message>
    <message>
        <source>{first}, to {last}</source>
        <translation>{first}, jusqu’à {last}</translation>
    </message>
    <message>
        <source>{length}: {first} to {last}</source>
        <translation>{length}&#xa0;: {first} à {last}</translation>
    </message>
    <message>
        <source>{list} and {last}</source>
        <translation>{list} et {last}</translation>
    </message>
    <message>
        <source>{list} or {last}</source>
        <translation>{list} ou {last}</translation>
    </message>
    <message>
        <source>{names}: no event together</source>
        <translation>{names}&#xa0;: aucun événement commun</translation>
    </message>
    <message numerus="yes">
        <source>{names}: {count} events, {cooperation} cooperation, {friction} friction</source>
        <translation>
            <numerusform>{names}&#xa0;: {count} événement, {cooperation} coopération, {friction} frictions</numerusform>
            <numerusform>{names}&#xa0;: {count} événements, {cooperation} coopération, {friction} frictions</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} (read-only)</source>
        <translation>{name} (lecture seule)</translation>
    </message>
    <message>
        <source>{name} is not among the sources given: none of its lines could be checked.</source>
        <translation>{name} n’est pas parmi les sources données&#xa0;: aucune de ses lignes n’a pu être vérifiée.</translation>
    </message>
    <message>
        <source>{name} is not one day: “{typed}”. Write it like 5 March 2026.</source>
        <translation>{name} n’est pas un jour&#xa0;: «&#x202f;{typed}&#x202f;». Écrivez par exemple 5 mars 2026.</translation>
    </message>
    <message>
        <source>{name} recovered</source>
        <translation>{name} récupéré</translation>
    </message>
    <message>
        <source>{name} was not written: its ending names no format. Use one of {known}.</source>
        <translation>{name} n’a pas été écrit&#xa0;: sa terminaison ne nomme aucun format. Utilisez l’un de {known}.</translation>
    </message>
    <message>
        <source>{number} event</source>
        <translation>{number} événement</translation>
    </message>
    <message>
        <source>{number} events</source>
        <translation>{number} événements</translation>
    </message>
    <message>
        <source>{number} file</source>
        <translation>{number} fichier</translation>
    </message>
    <message>
        <source>{number} files</source>
        <translation>{number} fichiers</translation>
    </message>
    <message>
        <source>{number} pages</source>
        <translation>{number} pages</translation>
    </message>
    <message>
        <source>{number} source</source>
        <translation>{number} source</translation>
    </message>
    <message>
        <source>{number} sources</source>
        <translation>{number} sources</translation>
    </message>
    <message>
        <source>{number} value</source>
        <translation>{number} valeur</translation>
    </message>
    <message>
        <source>{number} values</source>
        <translation>{number} valeurs</translation>
    </message>
    <message>
        <source>{number} values changed</source>
        <translation>{number} valeurs modifiées</translation>
    </message>
    <message>
        <source>{number} {unit} after {day}</source>
        <translation>{number} {unit} après {day}</translation>
    </message>
    <message>
        <source>{number} {unit} before {day}</source>
        <translation>{number} {unit} avant {day}</translation>
    </message>
    <message>
        <source>{office} ({years}): {name}</source>
        <translation>{office} ({years})&#xa0;: {name}</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} et {other}</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} ou {other}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#x202f;%</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent}&#x202f;%</translation>
    </message>
    <message>
        <source>{period}: its first day is {day}.</source>
        <translation>{period}&#xa0;: son premier jour est le {day}.</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} sur {count}</translation>
    </message>
    <message>
        <source>{reason} It was not opened.</source>
        <translation>{reason} Il n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>{reason}, or the week that ended as that Sunday came</source>
        <translation>{reason}, ou la semaine qui finissait ce dimanche-là</translation>
    </message>
    <message>
        <source>{rule}, from and to</source>
        <translation>{rule}, de et à</translation>
    </message>
    <message>
        <source>{rule}, inferred from the text around</source>
        <translation>{rule}, déduit du texte alentour</translation>
    </message>
    <message>
        <source>{shown} of {total} shown</source>
        <translation>{shown} affichés sur {total}</translation>
    </message>
    <message numerus="yes">
        <source>{sources}, {count} independent</source>
        <translation>
            <numerusform>{sources}, {count} indépendante</numerusform>
            <numerusform>{sources}, {count} indépendantes</numerusform>
        </translation>
    </message>
    <message>
        <source>{table} {decode} is not as it was written</source>
        <translation>{table} {decode} n’est pas tel qu’écrit</translation>
    </message>
    <message>
        <source>{term} ({low}–{high} %)</source>
        <translation>{term} ({low}–{high}&#x202f;%)</translation>
    </message>
    <message>
        <source>{thousands}k</source>
        <translation>{thousands} k</translation>
    </message>
    <message>
        <source>{weekday} after {anchor}</source>
        <translation>{weekday} après {anchor}</translation>
    </message>
    <message>
        <source>{weekday} before {anchor}</source>
        <translation>{weekday} avant {anchor}</translation>
    </message>
    <message>
        <source>{weekday} on {anchor}</source>
        <translation>{weekday}, le {anchor}</translation>
    </message>
    <message>
        <source>{weekday} {day}</source>
        <translation>{weekday} {day}</translation>
    </message>
    <message>
        <source>{when} ({precision}): {first} to {last}</source>
        <translation>{when} ({precision})&#xa0;: {first} à {last}</translation>
    </message>
    <message>
        <source>{words} up to {value}: {reason}</source>
        <translation>{words} jusqu’à {value}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{work}: {done} of {total}</source>
        <translation>{work}&#xa0;: {done} sur {total}</translation>
    </message>
    <message>
        <source>{years} years before {edtf}</source>
        <translation>{years} ans avant {edtf}</translation>
    </message>
    <message>
        <source>{} to {}</source>
        <translation>{} à {}</translation>
    </message>
    <message>
        <source>{}s</source>
        <comment>decade</comment>
        <translation>années {}</translation>
    </message>
    <message>
        <source>“Last week” is counted from {day} ({ground}).</source>
        <translation>«&#x202f;Last week&#x202f;» est compté à partir du {day} ({ground}).</translation>
    </message>
    <message>
        <source>“{folder}” is not there. Bring it back, or choose another folder.</source>
        <translation>«&#x202f;{folder}&#x202f;» n’est plus là. Rétablissez-le, ou choisissez un autre répertoire.</translation>
    </message>
    <message>
        <source>“{name}” cannot be changed: the file or its folder is read-only. Save a copy elsewhere and go on with that.</source>
        <translation>«&#x202f;{name}&#x202f;» ne peut pas être modifié&#xa0;: le fichier ou son répertoire est en lecture seule. Enregistrez une copie ailleurs et continuez avec elle.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened. Check that the file and its folder are there and may be used.</source>
        <translation>«&#x202f;{name}&#x202f;» ne peut pas être ouvert. Vérifiez que le fichier et son répertoire sont là et accessibles.</translation>
    </message>
    <message>
        <source>“{name}” cannot be written ({strerror}). Choose another folder.</source>
        <translation>«&#x202f;{name}&#x202f;» ne peut pas être écrit ({strerror}). Choisissez un autre répertoire.</translation>
    </message>
    <message>
        <source>“{name}” is damaged ({detail}). Recover what can be read into a new file.</source>
        <translation>«&#x202f;{name}&#x202f;» est endommagé ({detail}). Récupérez ce qui se lit dans un nouveau fichier.</translation>
    </message>
    <message>
        <source>“{name}” is not a dossier. Add it as a source, or choose another file.</source>
        <translation>«&#x202f;{name}&#x202f;» n’est pas un dossier. Ajoutez-le comme source, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>“{name}” is not there. Check the name, or look where it was moved to.</source>
        <translation>«&#x202f;{name}&#x202f;» n’est pas là. Vérifiez le nom, ou cherchez où il a été déplacé.</translation>
    </message>
    <message>
        <source>“{name}” is open for reading only: the file or its folder cannot be written. To make changes, save a copy.</source>
        <translation>«&#x202f;{name}&#x202f;» n’est ouvert qu’en lecture&#xa0;: le fichier ou son répertoire ne peut pas être écrit. Pour modifier, enregistrez une copie.</translation>
    </message>
    <message>
        <source>“{name}” is open in another window or program. Close it there, then try again.</source>
        <translation>«&#x202f;{name}&#x202f;» est ouvert dans une autre fenêtre ou un autre programme. Fermez-le là-bas, puis réessayez.</translation>
    </message>
    <message>
        <source>“{name}” is read-only. Save a copy under another name to make changes.</source>
        <translation>«&#x202f;{name}&#x202f;» est en lecture seule. Enregistrez une copie sous un autre nom pour modifier.</translation>
    </message>
    <message>
        <source>“{name}” is there already. Open it, or choose another name.</source>
        <translation>«&#x202f;{name}&#x202f;» est déjà là. Ouvrez-le, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“{name}” may not be opened by you. Ask its owner for the right to read it.</source>
        <translation>Vous ne pouvez pas ouvrir «&#x202f;{name}&#x202f;». Demandez à son propriétaire le droit de le lire.</translation>
    </message>
    <message>
        <source>“{name}” was made by a newer version of this program. Update the program; the file was not changed.</source>
        <translation>«&#x202f;{name}&#x202f;» a été créé par une version plus récente de ce programme. Mettez le programme à jour&#x202f;; le fichier n’a pas été modifié.</translation>
    </message>
    <message>
        <source>“{old}” was recovered into “{new}”.</source>
        <translation>«&#x202f;{old}&#x202f;» a été récupéré dans «&#x202f;{new}&#x202f;».</translation>
    </message>
    <message>
        <source>“{path}” cannot be written ({reason}). What was done stays: make room or choose another place, then run the same command again.</source>
        <translation>«&#x202f;{path}&#x202f;» ne peut pas être écrit ({reason}). Ce qui a été fait reste&#xa0;: faites de la place ou choisissez un autre endroit, puis relancez la même commande.</translation>
    </message>
    <message>
        <source>“{path}” holds other files and is no archive. Choose an empty folder with -o.</source>
        <translation>«&#x202f;{path}&#x202f;» contient d’autres fichiers et n’est pas une archive. Choisissez un répertoire vide avec -o.</translation>
    </message>
    <message>
        <source>“{path}” is no archive of this program. Choose the folder that -o named.</source>
        <translation>«&#x202f;{path}&#x202f;» n’est pas une archive de ce programme. Choisissez le répertoire que -o a nommé.</translation>
    </message>
    <message>
        <source>“{path}” is not a briefing of this program in PDF. Give one, or a dossier.</source>
        <translation>«&#x202f;{path}&#x202f;» n’est pas une synthèse PDF de ce programme. Donnez-en une, ou un dossier.</translation>
    </message>
    <message>
        <source>“{typed}” names no date. Try 2025, March 2025 or 17 January 2025.</source>
        <translation>«&#x202f;{typed}&#x202f;» ne désigne aucune date. Essayez 2025, mars 2025 ou 17 janvier 2025.</translation>
    </message>
    <message>
        <source>“{typed}” names no day. Try 5 March 2026 or 2026-03-05.</source>
        <translation>«&#x202f;{typed}&#x202f;» ne désigne aucun jour. Essayez 5 mars 2026 ou 2026-03-05.</translation>
    </message>
    <message>
        <source>“{words}” names no day. Try 2021, March 2025 or 2026-03-05.</source>
        <translation>«&#x202f;{words}&#x202f;» ne désigne aucun jour. Essayez 2021, mars 2025 ou 2026-03-05.</translation>
    </message>
    <message>
        <source>“{words}” stands in no source and no event.</source>
        <translation>«&#x202f;{words}&#x202f;» ne figure dans aucune source ni aucun événement.</translation>
    </message>
    <message>
        <source>“{word}” names no country. Write its English name or its two letters: Iran, RU.</source>
        <translation>«&#x202f;{word}&#x202f;» ne désigne aucun pays. Écrivez son nom anglais ou ses deux lettres&#xa0;: Iran, RU.</translation>
    </message>
    <message numerus="yes">
        <source>‹ {count} earlier</source>
        <translation>
            <numerusform>‹ {count} plus tôt</numerusform>
            <numerusform>‹ {count} plus tôt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>Drop the articles; get a timeline you can defend sentence by sentence: offline, and the same result every time. It never uses the network, and sends nothing to anyone.</source>
        <translation>Déposez les articles&#x202f;; vous obtenez une frise que vous pouvez défendre phrase par phrase&#xa0;: hors ligne, et chaque fois le même résultat. Le programme n’utilise jamais le réseau et n’envoie rien à personne.</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>Construit avec</translation>
    </message>
    <message>
        <source>Parts, versions and licences</source>
        <translation>Composants, versions et licences</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
</context>
<context>
    <name>ArchiveDialog</name>
    <message>
        <source>Open from archive</source>
        <translation>Ouvrir depuis une archive</translation>
    </message>
    <message>
        <source>&amp;Countries</source>
        <translation>&amp;Pays</translation>
    </message>
    <message>
        <source>Any: Iran, RU</source>
        <translation>Au choix&#xa0;: Iran, RU</translation>
    </message>
    <message>
        <source>Countries, with commas between</source>
        <translation>Pays, séparés par des virgules</translation>
    </message>
    <message>
        <source>&amp;All of them in one event</source>
        <translation>&amp;Tous dans un seul événement</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>Any: 2021, March 2025, 2026-03-05</source>
        <translation>Au choix&#xa0;: 2021, mars 2025, 2026-03-05</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;À</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>What the filter lets through</source>
        <translation>Ce que le filtre laisse passer</translation>
    </message>
</context>
<context>
    <name>BusyBar</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop; what was read stays</source>
        <translation>Arrêter&#x202f;; ce qui a été lu reste</translation>
    </message>
</context>
<context>
    <name>CheckWindow</name>
    <message>
        <source>Verify briefing</source>
        <translation>Vérifier une synthèse</translation>
    </message>
    <message>
        <source>Reading the documents again</source>
        <translation>Nouvelle lecture des documents</translation>
    </message>
    <message>
        <source>What no longer holds</source>
        <translation>Ce qui ne tient plus</translation>
    </message>
    <message>
        <source>Double-click a line to see its event.</source>
        <translation>Double-cliquez sur une ligne pour voir son événement.</translation>
    </message>
    <message>
        <source>Another &amp;briefing…</source>
        <translation>Autre &amp;synthèse…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Briefing</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Words of the briefing</source>
        <translation>Mots de la synthèse</translation>
    </message>
    <message>
        <source>&amp;Bottom line</source>
        <translation>&amp;Message principal</translation>
    </message>
    <message>
        <source>Bottom line</source>
        <translation>Message principal</translation>
    </message>
    <message>
        <source>What the reader must know, in one or two sentences</source>
        <translation>Ce que le lecteur doit savoir, en une ou deux phrases</translation>
    </message>
    <message>
        <source>&amp;Key points (Markdown)</source>
        <translation>Points &amp;clés (Markdown)</translation>
    </message>
    <message>
        <source>Key points in Markdown</source>
        <translation>Points clés en Markdown</translation>
    </message>
    <message>
        <source>- **Lead in bold.** Then the point.</source>
        <translation>- **Accroche en gras.** Puis le point.</translation>
    </message>
    <message>
        <source>A&amp;ssessment (Markdown)</source>
        <translation>A&amp;ppréciation (Markdown)</translation>
    </message>
    <message>
        <source>Assessment in Markdown</source>
        <translation>Appréciation en Markdown</translation>
    </message>
    <message>
        <source>What to &amp;watch (Markdown)</source>
        <translation>À &amp;surveiller (Markdown)</translation>
    </message>
    <message>
        <source>What to watch in Markdown</source>
        <translation>À surveiller, en Markdown</translation>
    </message>
    <message>
        <source>- What would change the picture</source>
        <translation>- Ce qui changerait le tableau</translation>
    </message>
    <message>
        <source>C&amp;ite an event</source>
        <translation>C&amp;iter un événement</translation>
    </message>
    <message>
        <source>Put the citation of an event where the text cursor is</source>
        <translation>Mettre la référence d’un événement là où est le curseur</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>S&amp;ubtitle</source>
        <translation>Sous-&amp;titre</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Sous-titre</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Numéro</translation>
    </message>
    <message>
        <source>Number in the series</source>
        <translation>Numéro dans la série</translation>
    </message>
    <message>
        <source>ME-2026-014</source>
        <translation>ME-2026-014</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>&amp;Auteur</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>&amp;Desk</source>
        <translation>&amp;Bureau</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>&amp;Handling line</source>
        <translation>Mention de &amp;diffusion</translation>
    </message>
    <message>
        <source>Handling line</source>
        <translation>Mention de diffusion</translation>
    </message>
    <message>
        <source>left out if empty</source>
        <translation>omis si vide</translation>
    </message>
    <message>
        <source>Da&amp;y of the briefing</source>
        <translation>&amp;Jour de la synthèse</translation>
    </message>
    <message>
        <source>Day of the briefing</source>
        <translation>Jour de la synthèse</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>&amp;Cut-off</source>
        <translation>&amp;Date d’arrêt</translation>
    </message>
    <message>
        <source>Cut-off</source>
        <translation>Date d’arrêt</translation>
    </message>
    <message>
        <source>last day of reporting that was read</source>
        <translation>dernier jour des articles lus</translation>
    </message>
    <message>
        <source>Judgements</source>
        <translation>Jugements</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>House st&amp;yle</source>
        <translation>C&amp;harte graphique</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Charte graphique</translation>
    </message>
    <message>
        <source>&amp;Include suggestions not yet reviewed, marked as such</source>
        <translation>&amp;Inclure les suggestions non revues, marquées comme telles</translation>
    </message>
    <message>
        <source>Click a citation to see its passage</source>
        <translation>Cliquez sur une référence pour voir son passage</translation>
    </message>
    <message>
        <source>−</source>
        <translation>−</translation>
    </message>
    <message>
        <source>Smaller pages</source>
        <translation>Pages plus petites</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+wheel)</source>
        <translation>Plus petit (Ctrl+molette)</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100&#x202f;%</translation>
    </message>
    <message>
        <source>Fit the pages to the width</source>
        <translation>Ajuster les pages à la largeur</translation>
    </message>
    <message>
        <source>As wide as there is room for</source>
        <translation>Aussi large que possible</translation>
    </message>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>Larger pages</source>
        <translation>Pages plus grandes</translation>
    </message>
    <message>
        <source>Larger (Ctrl+wheel)</source>
        <translation>Plus grand (Ctrl+molette)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Montrer dans le répertoire</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
</context>
<context>
    <name>CountryPanel</name>
    <message>
        <source>Country profile</source>
        <translation>Profil du pays</translation>
    </message>
    <message>
        <source>Select an event, or a country in the legend, to see its profile.</source>
        <translation>Choisissez un événement, ou un pays de la légende, pour voir son profil.</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Drapeau</translation>
    </message>
    <message>
        <source>Show its events</source>
        <translation>Afficher ses événements</translation>
    </message>
    <message>
        <source>Filter the timeline to this country</source>
        <translation>Ne montrer que ce pays sur la frise</translation>
    </message>
    <message>
        <source>Pair with</source>
        <translation>Paire avec</translation>
    </message>
    <message>
        <source>Show only what it shares with another country</source>
        <translation>N’afficher que ce qu’il partage avec un autre pays</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Vos notes</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Quelque chose a échoué</translation>
    </message>
    <message>
        <source>The program made a mistake</source>
        <translation>Le programme a fait une erreur</translation>
    </message>
    <message>
        <source>What you did last may not have been done. Everything before it is saved, as each change is saved at once. You can go on working; if it happens again, please copy the report below and send it to whoever gave you the program. Nothing is sent by itself. Read it first: an error can quote a few words of a document.</source>
        <translation>Votre dernière action n’a peut-être pas été faite. Tout ce qui précède est enregistré, car chaque modification l’est aussitôt. Vous pouvez continuer&#x202f;; si cela se reproduit, copiez le rapport ci-dessous et envoyez-le à qui vous a donné le programme. Rien n’est envoyé tout seul. Lisez-le d’abord&#xa0;: une erreur peut citer quelques mots d’un document.</translation>
    </message>
    <message>
        <source>Report of the mistake</source>
        <translation>Rapport de l’erreur</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;Copier le rapport</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuer</translation>
    </message>
</context>
<context>
    <name>CrossCheckWindow</name>
    <message>
        <source>Compare sources</source>
        <translation>Comparer les sources</translation>
    </message>
    <message>
        <source>What to weigh</source>
        <translation>Que peser</translation>
    </message>
    <message>
        <source>Events to weigh</source>
        <translation>Événements à peser</translation>
    </message>
    <message>
        <source>Why you decide so</source>
        <translation>Pourquoi vous tranchez ainsi</translation>
    </message>
    <message>
        <source>Why? Goes into the event’s note (optional)</source>
        <translation>Pourquoi&#x202f;? Va dans la note de l’événement (facultatif)</translation>
    </message>
    <message>
        <source>Show in the window</source>
        <translation>Montrer dans la fenêtre</translation>
    </message>
</context>
<context>
    <name>DayDialog</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>5 March 2026</source>
        <translation>5 mars 2026</translation>
    </message>
</context>
<context>
    <name>EventCard</name>
    <message>
        <source>Selected event</source>
        <translation>Événement choisi</translation>
    </message>
    <message>
        <source>Select an event to see why it is dated as it is.</source>
        <translation>Choisissez un événement pour voir pourquoi il est daté ainsi.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Accept the event (A)</source>
        <translation>Accepter l’événement (A)</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Reject the event (R); it leaves the timeline and can be undone</source>
        <translation>Rejeter l’événement (R)&#x202f;; il quitte la frise et cela peut s’annuler</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>Leave the event for later (S)</source>
        <translation>Laisser l’événement pour plus tard (S)</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Change title, date, kind, status, countries, passages or note (E)</source>
        <translation>Modifier titre, date, type, statut, pays, passages ou note (E)</translation>
    </message>
    <message>
        <source>Progress of the review</source>
        <translation>Progression de la revue</translation>
    </message>
</context>
<context>
    <name>EventEditor</name>
    <message>
        <source>Edit event</source>
        <translation>Modifier l’événement</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>17 January 2025, early May, 2024-06/2024-08, ../2026-03-05</source>
        <translation>17 January 2025, early May, 2024-06/2024-08, ../2026-03-05</translation>
    </message>
    <message>
        <source>Runs &amp;until</source>
        <translation>Court &amp;jusqu’à</translation>
    </message>
    <message>
        <source>Runs until</source>
        <translation>Court jusqu’à</translation>
    </message>
    <message>
        <source>nothing is stated; 2046, March 2046, 2046-03-27</source>
        <translation>rien n’est dit ; 2046, mars 2046, 2046-03-27</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Statut</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>&amp;Says who</source>
        <translation>&amp;Qui le dit</translation>
    </message>
    <message>
        <source>Attributed to</source>
        <translation>Attribué à</translation>
    </message>
    <message>
        <source>nobody but the source itself</source>
        <translation>personne d’autre que la source</translation>
    </message>
    <message>
        <source>&amp;Countries</source>
        <translation>&amp;Pays</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Names or codes, separated by commas</source>
        <translation>Noms ou codes, séparés par des virgules</translation>
    </message>
    <message>
        <source>&amp;Passages</source>
        <translation>&amp;Passages</translation>
    </message>
    <message>
        <source>Passages; a passage without its tick is taken out of the event</source>
        <translation>Passages&#x202f;; un passage décoché est retiré de l’événement</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>EventList</name>
    <message>
        <source>Choose the order and the columns</source>
        <translation>Choisir l’ordre et les colonnes</translation>
    </message>
    <message>
        <source>Events in view</source>
        <translation>Événements affichés</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
</context>
<context>
    <name>EventPicker</name>
    <message>
        <source>Find an event</source>
        <translation>Chercher un événement</translation>
    </message>
    <message>
        <source>Find by date, words or country</source>
        <translation>Chercher par date, mots ou pays</translation>
    </message>
    <message>
        <source>Events in view</source>
        <translation>Événements affichés</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter by words</source>
        <translation>Filtrer par mots</translation>
    </message>
    <message>
        <source>Show events whose title, note or quotations hold all these words</source>
        <translation>Afficher les événements dont le titre, la note ou les citations contiennent tous ces mots</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Filter by period</source>
        <translation>Filtrer par période</translation>
    </message>
    <message>
        <source>Filter ▾</source>
        <translation>Filtre ▾</translation>
    </message>
    <message>
        <source>Choose which events are in view</source>
        <translation>Choisir les événements affichés</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Clear all</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Show all events</source>
        <translation>Afficher tous les événements</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>User guide</source>
        <translation>Guide d’utilisation</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Chercher dans le guide</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
</context>
<context>
    <name>InboxPanel</name>
    <message>
        <source>New files in the watched folder</source>
        <translation>Nouveaux fichiers du répertoire surveillé</translation>
    </message>
    <message>
        <source>Add all</source>
        <translation>Tout ajouter</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Offer the selected files no more, unless they change</source>
        <translation>Ne plus proposer les fichiers choisis, sauf s’ils changent</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Répertoire…</translation>
    </message>
    <message>
        <source>Choose the folder to watch for new documents</source>
        <translation>Choisir le répertoire à surveiller</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Watch no folder</source>
        <translation>Ne surveiller aucun répertoire</translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>Join events</source>
        <translation>Réunir des événements</translation>
    </message>
</context>
<context>
    <name>JournalWindow</name>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Find in the journal</source>
        <translation>Chercher dans le journal</translation>
    </message>
    <message>
        <source>Find a person, an event, a word</source>
        <translation>Chercher une personne, un événement, un mot</translation>
    </message>
    <message>
        <source>Everything that was done, the last first</source>
        <translation>Tout ce qui a été fait, le plus récent d’abord</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Exporter en CSV…</translation>
    </message>
</context>
<context>
    <name>JudgementList</name>
    <message>
        <source>Judgements</source>
        <translation>Jugements</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Judgement</source>
        <translation>&amp;Jugement</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Jugement</translation>
    </message>
    <message>
        <source>One sentence: what is, or will be</source>
        <translation>Une phrase&#xa0;: ce qui est, ou sera</translation>
    </message>
    <message>
        <source>&amp;Likelihood</source>
        <translation>&amp;Probabilité</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Con&amp;fidence</source>
        <translation>Con&amp;fiance</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Basi&amp;s (Markdown)</source>
        <translation>&amp;Fondement (Markdown)</translation>
    </message>
    <message>
        <source>Basis in Markdown</source>
        <translation>Fondement en Markdown</translation>
    </message>
    <message>
        <source>Why; may cite events</source>
        <translation>Pourquoi&#x202f;; peut citer des événements</translation>
    </message>
    <message>
        <source>Likelihood says how probable it is, confidence how good the evidence is (ICD 203). Never both in one sentence.</source>
        <translation>La probabilité dit à quel point c’est probable, la confiance ce que valent les preuves (ICD 203). Jamais les deux dans une phrase.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Do what the message offers</source>
        <translation>Faire ce que le message propose</translation>
    </message>
    <message>
        <source>×</source>
        <translation>×</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>NoteBox</name>
    <message>
        <source>Your note, in Markdown</source>
        <translation>Votre note, en Markdown</translation>
    </message>
    <message>
        <source>Your own words, in Markdown</source>
        <translation>Vos propres mots, en Markdown</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Écrire une note…</translation>
    </message>
    <message>
        <source>Keep note</source>
        <translation>Garder la note</translation>
    </message>
    <message>
        <source>Keep the note in the dossier (Ctrl+Enter)</source>
        <translation>Garder la note dans le dossier (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>OriginalView</name>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Page of the original</source>
        <translation>Page de l’original</translation>
    </message>
    <message>
        <source>Text of the original page</source>
        <translation>Texte de la page d’origine</translation>
    </message>
</context>
<context>
    <name>PairMatrix</name>
    <message>
        <source>Events that name both countries; the line below a count is green for cooperation and red for friction. Enter or a double click shows a pair.</source>
        <translation>Événements qui nomment les deux pays&#x202f;; le trait sous un nombre est vert pour la coopération et rouge pour les frictions. Entrée ou un double-clic montre une paire.</translation>
    </message>
    <message>
        <source>Events of each pair of countries</source>
        <translation>Événements de chaque paire de pays</translation>
    </message>
    <message>
        <source>No event in view names two countries.</source>
        <translation>Aucun événement affiché ne nomme deux pays.</translation>
    </message>
</context>
<context>
    <name>PairPanel</name>
    <message>
        <source>History of two countries</source>
        <translation>Histoire de deux pays</translation>
    </message>
    <message>
        <source>Choose two countries to see their history with each other.</source>
        <translation>Choisissez deux pays pour voir leur histoire commune.</translation>
    </message>
    <message>
        <source>First country</source>
        <translation>Premier pays</translation>
    </message>
    <message>
        <source>and</source>
        <translation>et</translation>
    </message>
    <message>
        <source>Second country</source>
        <translation>Second pays</translation>
    </message>
    <message>
        <source>Show only their events</source>
        <translation>N’afficher que leurs événements</translation>
    </message>
    <message>
        <source>Filter the timeline to events that name both</source>
        <translation>Ne montrer sur la frise que les événements qui nomment les deux</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>A command, event, source or country</source>
        <translation>Une commande, un événement, une source ou un pays</translation>
    </message>
    <message>
        <source>Find a command, event, source or country</source>
        <translation>Chercher une commande, un événement, une source ou un pays</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter goes there · Esc closes</source>
        <translation>↑ ↓ choisir · Entrée y mène · Échap ferme</translation>
    </message>
</context>
<context>
    <name>PartList</name>
    <message>
        <source>Parts of the briefing, in order</source>
        <translation>Parties de la synthèse, dans l’ordre</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>As in the house st&amp;yle</source>
        <translation>Comme dans la &amp;charte</translation>
    </message>
</context>
<context>
    <name>PeriodPicker</name>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>2021, March 2025, 17 January 2025</source>
        <translation>2021, mars 2025, 17 janvier 2025</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;À</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>la fin</translation>
    </message>
    <message>
        <source>Show period</source>
        <translation>Afficher la période</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>À tout moment</translation>
    </message>
</context>
<context>
    <name>PickList</name>
    <message>
        <source>How the values bind an event</source>
        <translation>Comment les valeurs lient un événement</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Chercher dans la liste</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>&amp;Taille du texte</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>&amp;Density</source>
        <translation>&amp;Densité</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densité</translation>
    </message>
    <message>
        <source>&amp;Go on to the next suggestion after a decision</source>
        <translation>&amp;Passer à la suggestion suivante après une décision</translation>
    </message>
    <message>
        <source>&amp;Open the last dossier when the program starts</source>
        <translation>&amp;Ouvrir le dernier dossier au démarrage du programme</translation>
    </message>
</context>
<context>
    <name>ProblemsPanel</name>
    <message>
        <source>Documents that could not be read</source>
        <translation>Documents qui n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Read the selected documents again, or all if none is selected</source>
        <translation>Relire les documents sélectionnés, ou tous si aucun ne l’est</translation>
    </message>
    <message>
        <source>Read the selected documents, or all, with four times the time, memory and size: for files you trust</source>
        <translation>Relire les documents sélectionnés, ou tous, avec quatre fois plus de temps, de mémoire et de taille : pour les fichiers de confiance</translation>
    </message>
    <message>
        <source>Try again with raised limits</source>
        <translation>Réessayer avec des limites relevées</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Effacer la liste</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Search sources and events</source>
        <translation>Chercher dans les sources et les événements</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Chercher partout</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Select events</source>
        <translation>Choisir des événements</translation>
    </message>
    <message>
        <source>Select every event that was found, in the list and on the timeline</source>
        <translation>Choisir tout événement trouvé, dans la liste et sur la frise</translation>
    </message>
</context>
<context>
    <name>ShortcutsWindow</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Chercher une commande</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Les commandes et leurs touches</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>SourcePane</name>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Previous passage</source>
        <translation>Passage précédent</translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation>Passage suivant</translation>
    </message>
    <message>
        <source>Set day…</source>
        <translation>Fixer le jour…</translation>
    </message>
    <message>
        <source>Set the publication day of this source</source>
        <translation>Fixer le jour de publication de cette source</translation>
    </message>
    <message>
        <source>Set the publication day</source>
        <translation>Fixer le jour de publication</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Show the pages of the PDF, or the web page, that this text was read from</source>
        <translation>Afficher les pages du PDF, ou la page web, d’où ce texte a été lu</translation>
    </message>
    <message>
        <source>Show the original</source>
        <translation>Afficher l’original</translation>
    </message>
    <message>
        <source>Text of the source</source>
        <translation>Texte de la source</translation>
    </message>
</context>
<context>
    <name>SourcesPanel</name>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Reliability of the source, A to F</source>
        <translation>Fiabilité de la source, de A à F</translation>
    </message>
    <message>
        <source>Admiralty code: how reliable the source is</source>
        <translation>Code de l’Amirauté&#xa0;: fiabilité de la source</translation>
    </message>
    <message>
        <source>Credibility of what it says, 1 to 6</source>
        <translation>Crédibilité de ce qu’elle dit, de 1 à 6</translation>
    </message>
    <message>
        <source>Admiralty code: how credible what it says is</source>
        <translation>Code de l’Amirauté&#xa0;: crédibilité de ce que dit la source</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Add documents to this dossier</source>
        <translation>Ajouter des documents à ce dossier</translation>
    </message>
    <message>
        <source>Set day…</source>
        <translation>Fixer le jour…</translation>
    </message>
    <message>
        <source>Set the publication day by hand; relative dates are counted from it</source>
        <translation>Fixer à la main le jour de publication&#x202f;; les dates relatives sont comptées à partir de lui</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take the source and its suggestions out of the dossier; can be undone</source>
        <translation>Retirer du dossier la source et ses suggestions&#x202f;; cela peut s’annuler</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Split event</source>
        <translation>Scinder l’événement</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Drop articles here</source>
        <translation>Déposez des articles ici</translation>
    </message>
    <message>
        <source>Files, folders or text. The dated events in them appear on a timeline; each leads to the sentence it came from. Nothing leaves this computer.</source>
        <translation>Fichiers, répertoires ou texte. Leurs événements datés apparaissent sur une frise&#x202f;; chacun mène à la phrase dont il vient. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Open documents…</source>
        <translation>Ouvrir des documents…</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Ouvrir l’exemple</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Fichiers récents</translation>
    </message>
</context>
<context>
    <name>TourNote</name>
    <message>
        <source>Leave the tour</source>
        <translation>Quitter la visite</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>TrendTable</name>
    <message>
        <source>Your word on each country in view; it heads the country’s profile. The program sets none.</source>
        <translation>Votre avis sur chaque pays affiché&#x202f;; il ouvre le profil du pays. Le programme n’en donne aucun.</translation>
    </message>
    <message>
        <source>Trend of each country</source>
        <translation>Tendance de chaque pays</translation>
    </message>
</context>
</TS>
