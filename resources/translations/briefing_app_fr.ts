<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name></name>
    <message>
        <source>A part of this entry could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a transcript of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the file by itself to have it read as text, or save it as PDF first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And {more} more like these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>April</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archives inside archives are opened one level deep only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for access to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask its owner for access, or copy it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>August</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV holds the chronology only: the texts, the figure, the profiles and the manifest are not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells that a spreadsheet would take for a formula begin with an apostrophe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name and the drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder with documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert it to PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cooperation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it to this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy some text first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Death</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>December</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by the user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disaster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download it again, or convert it to PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download it again, or print it to a new PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download or pack it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>During</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EDTF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Election</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>February</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feed entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fonts of this computer were used too; another one may set other bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Former member of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GeoNames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guess from the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is a dossier, open it with File, Open dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is plain text, rename it to .txt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you trust it, read it again with raised limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invisible characters turn the direction of the text in places: what is seen may not be the order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks for more spaces than fit on a page, a known way to attack a reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no column with a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no header: it is not a mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no Parquet file, or a damaged one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no ordinary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no web archive, or a damaged one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no web archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a table ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not text in any encoding this program knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is protected by a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It unpacks to far more than its size, a known way to attack a reader. It was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was pasted: there is no file to compare it with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped in the midst of a batch. Run the same command again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its encoding is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its header is longer than that of any mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its page {number} cannot be drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its part “{name}” is missing or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its parts are nested too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its parts lie over one another, a known way to attack a reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its properties are damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON holds the data: the timeline figure and the country profiles are not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>January</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>July</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>June</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Land borders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line under the headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost: {counted}, and the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>March</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown cannot hold the timeline figure; its words stand in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown does not hold the manifest, the flags and colours: verify works on the PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the columns title, publisher, published, url, text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row of it holds an article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scheduler answers at “{address}”. Start one with “dask scheduler”, and name its address: tcp://host:8786.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text was found on the page {address}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text was found on this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else was affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else was affected. If you trust the file, read it again with raised limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>November</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>October</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ongoing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first {read} of {total} rows were read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the journal was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in LibreOffice and save it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in Outlook and save it as text or PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in Word or LibreOffice and save it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in Word or LibreOffice and save it as .docx or .pdf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in a browser and save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in a browser and save what it shows as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in a browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in a mail program and save it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in the program it comes from and save it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it with the password and print it to a new PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pack it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it again to see it as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it page by page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relative to an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relative to publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relative to the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it, or download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it, or open it to see what it holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run it through OCR (text recognition) and add the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fault in this program stopped it: {splitlines}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page in it unpacks to more than {part_mb} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Africa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Americas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop ({name})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Australasia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build {build}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caribbean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central America</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central Asia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day and month of “{short}” ({field}) may be swapped: write it as 2026-03-05.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eastern Africa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eastern Asia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eastern Europe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Europe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event {number} ({date_words}) has no date a calendar can hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event {number} has no date and stands on the title slide only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of this kind ({value}) are not read from a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of this kind ({value}) are not read in archives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds more than {entries} files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is longer than {most_characters} characters, so its marks were left in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is named {value}, but it is {name} and was read as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {name}, not text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes more than {memory_mb} MB of memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It unpacks to more than {archive_mb} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It unpacks to more than {part_mb} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its bytes are not those of a {suffix} file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its encoding is not stated; it was read as {replace} (a guess).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its groups are nested more than {deepest} deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its kind ({value}) is not known; it was read as plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its tags are nested more than {depth} deep. It was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Melanesia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Micronesian Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle Africa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the column with the articles “text” (or {join}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Northern Africa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Northern America</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Northern Europe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oceania</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first {characters} characters were read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first {len} of {total} pages were read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first {most_parts} of {len} parts were read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polynesia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading this file took longer than {seconds} s and was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading this file took more than {memory_mb} MB of memory and was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sanction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as CSV again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as PDF or .csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as UTF-8 text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it from a browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the feed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the feed or the page again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the page again as HTML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the page again, as HTML or PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the page as HTML or PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the pages as HTML or PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the part you need as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the sheet with the articles as .csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>September</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF could not be set: {last_line} Write the briefing as .html or .docx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF is damaged on {numbered}; the rest was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF took longer than {limit_seconds} seconds. Choose fewer events, or write .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive “{folder}” cannot be searched ({splitlines}). Archive its inputs anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bottom line has {count} words; keep it to {bottom_line_words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The briefing was not written: the quotation of line {number} is not word for word in {words}. Read the document again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The briefing was not written: the source of “{one_line}” is not in the dossier. Add the document again, or reject the event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The briefing was not written: {message} Read the document again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than {file_mb} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The house style {name} cannot be used: give these colours as #rrggbb: {join}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The house style {name} cannot be used: {error}. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system could not read it ({strerror}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is in {language_name}: events are looked for in English only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text on {numbered}: a picture, a scan, or empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PDF has {pages} but no text in it: it is probably a scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page has more than {tags} tags. It was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add passage to “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add {counted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grade “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ignore {counted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merge {counted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note on {country_name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note on “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read {counted} again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recover “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove passage from “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reopen {counted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resolve conflict in “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the next one after {anchor}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {grain} of {value}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} could not be decoded as {upper}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} that cannot be stored became “�”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{events} events are wanted, and a dossier holds {most_events}. Narrow the countries, the period or the kinds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not the file the briefing was made from: SHA-256 was {sha256}…, is {sha2564}….</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is the same file, but is read as another text now (reader {reader}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} km²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written: {strerror}. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} of {read} rows of the file hold no article or are malformed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} no longer holds: “{brief}” does not stand there; there is “{brief4}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: the quotation stands elsewhere now, in ¶{paragraph_at}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{years} years from {edtf}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} {}: events of different rules would mix. Install version {version} (rules {rules_version}) on all workers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{filename}” unpacks to more than {part_mb} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” cannot be read ({strerror}). Check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” was made by another version of this program ({program}). Update it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” was made by the rules {rules}, and this program has the rules {rules_version}. Choose another folder, so that its events do not mix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{short}” ({field}) is no day of the calendar: the publication day was left open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{short}” ({field}) is no day this program can read: write it as 2026-03-05.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Showing the page was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some characters have no font here: the PDF is not marked as PDF/A and PDF/UA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>South America</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Southeast Asia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Southern Africa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Southern Asia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Southern Europe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Word document does not hold the manifest, the flags and the scale of likelihood: verify works on the PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive is damaged after the last page that was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive “{folder}” holds no events yet. Let “briefing-app archive” go on first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The block between “---” lines at the head is no front matter (no “key: value”); it was left in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chapter “{name}” could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk did not take or give what “{name}” needed, so the change was not saved. Check that the disk is there and has space, then repeat it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so the change to “{name}” was not saved. Free some space, then repeat it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feed is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feed is malformed: an entry or a part of one may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is probably damaged: open it in the program it comes from and save it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The front matter has no closing “---”; it was left in the text and nothing was taken from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The front matter is not valid YAML{where}; its plain lines were used. Put values with a colon in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is no JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reader broke down on this file; nothing else was affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web archive is damaged after page {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web page does not hold the manifest: verify works on the PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook holds the tables only: the prose, the figure, the profiles and the manifest are not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no document in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no entry of a feed in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no page with text in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no web page in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in it to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PDF is protected by a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file defines XML entities, a known way to attack a reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder may not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This part of the archive is damaged or protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TimelineJS holds dated events only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treaty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unicode CLDR 48</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack it and add it by itself to have it read as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack it and add it by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack it and add the documents in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack it and add what you need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack it with the password, then add the files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unrest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western Africa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western Asia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western Europe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done stays: run the same command again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers die again and again. Look at their logs, then run it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one object a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no permission to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accept {counted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cooperation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dateline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>daytime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decided by the user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete view “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>document properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>during</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feed entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>friction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>front matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guess from the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inferred from the text around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line under the headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mail header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>midday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named in the passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neutral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no words of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not after {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not before {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ongoing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reject {counted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relative to an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relative to publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relative to the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save view “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set aside {counted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subregion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day known by that name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first one after the date before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unrest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>violence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not among the sources given: none of its lines could be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was not written: its ending names no format. Use one of {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} It was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be changed: the file or its folder is read-only. Save a copy elsewhere and go on with that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be opened. Check that the file and its folder are there and may be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be written ({strerror}). Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged ({detail}). Recover what can be read into a new file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a dossier. Add it as a source, or choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not there. Check the name, or look where it was moved to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is open in another window or program. Close it there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is read-only. Save a copy under another name to make changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is there already. Open it, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” may not be opened by you. Ask its owner for the right to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was made by a newer version of this program. Update the program; the file was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” cannot be written ({reason}). What was done stays: make room or choose another place, then run the same command again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” holds other files and is no archive. Choose an empty folder with -o.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is no archive of this program. Choose the folder that -o named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is not a briefing of this program in PDF. Give one, or a dossier.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the articles; get a timeline you can defend sentence by sentence: offline, and the same result every time. It never uses the network, and sends nothing to anyone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts, versions and licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArchiveDialog</name>
    <message>
        <source>Open from archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any: Iran, RU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countries, with commas between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All of them in one event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any: 2021, March 2025, 2026-03-05</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the filter lets through</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BusyBar</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop; what was read stays</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckWindow</name>
    <message>
        <source>Verify briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the documents again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What no longer holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click a line to see its event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another &amp;briefing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bottom line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottom line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the reader must know, in one or two sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Key points (Markdown)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key points in Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>- **Lead in bold.** Then the point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ssessment (Markdown)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment in Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to &amp;watch (Markdown)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to watch in Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>- What would change the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ite an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the citation of an event where the text cursor is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ubtitle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number in the series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ME-2026-014</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Handling line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handling line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out if empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Da&amp;y of the briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cut-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last day of reporting that was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judgements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House st&amp;yle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Include suggestions not yet reviewed, marked as such</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a citation to see its passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller (Ctrl+wheel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the pages to the width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As wide as there is room for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger (Ctrl+wheel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountryPanel</name>
    <message>
        <source>Country profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an event, or a country in the legend, to see its profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the timeline to this country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pair with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only what it shares with another country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program made a mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you did last may not have been done. Everything before it is saved, as each change is saved at once. You can go on working; if it happens again, please copy the report below and send it to whoever gave you the program. Nothing is sent by itself. Read it first: an error can quote a few words of a document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report of the mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrossCheckWindow</name>
    <message>
        <source>Compare sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to weigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events to weigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why you decide so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why? Goes into the event’s note (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayDialog</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 March 2026</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventCard</name>
    <message>
        <source>Selected event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an event to see why it is dated as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the event (A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject the event (R); it leaves the timeline and can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the event for later (S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change title, date, kind, status, countries, passages or note (E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the review</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventEditor</name>
    <message>
        <source>Edit event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>17 January 2025, early May, 2024-06/2024-08, ../2026-03-05</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Says who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attributed to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody but the source itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names or codes, separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages; a passage without its tick is taken out of the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventList</name>
    <message>
        <source>Choose the order and the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events in view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventPicker</name>
    <message>
        <source>Find an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find by date, words or country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events in view</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter by words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show events whose title, note or quotations hold all these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose which events are in view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Clear all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all events</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>User guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InboxPanel</name>
    <message>
        <source>New files in the watched folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer the selected files no more, unless they change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder to watch for new documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch no folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>Join events</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JournalWindow</name>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a person, an event, a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that was done, the last first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JudgementList</name>
    <message>
        <source>Judgements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Judgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sentence: what is, or will be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Likelihood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Con&amp;fidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basi&amp;s (Markdown)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis in Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why; may cite events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likelihood says how probable it is, confidence how good the evidence is (ICD 203). Never both in one sentence.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Do what the message offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteBox</name>
    <message>
        <source>Your note, in Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own words, in Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the note in the dossier (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OriginalView</name>
    <message>
        <source>Original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page of the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the original page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PairMatrix</name>
    <message>
        <source>Events that name both countries; the line below a count is green for cooperation and red for friction. Enter or a double click shows a pair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events of each pair of countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event in view names two countries.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PairPanel</name>
    <message>
        <source>History of two countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two countries to see their history with each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only their events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the timeline to events that name both</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command, event, source or country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command, event, source or country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter goes there · Esc closes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartList</name>
    <message>
        <source>Parts of the briefing, in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the house st&amp;yle</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeriodPicker</name>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2021, March 2025, 17 January 2025</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PickList</name>
    <message>
        <source>How the values bind an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on to the next suggestion after a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the last dossier when the program starts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemsPanel</name>
    <message>
        <source>Documents that could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read these documents again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again with raised limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read these documents again with four times the time, memory and size: for files you trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Search sources and events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select every event that was found, in the list and on the timeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsWindow</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourcePane</name>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the publication day of this source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the publication day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the pages of the PDF, or the web page, that this text was read from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourcesPanel</name>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reliability of the source, A to F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admiralty code: how reliable the source is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credibility of what it says, 1 to 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admiralty code: how credible what it says is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add documents to this dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the publication day by hand; relative dates are counted from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the source and its suggestions out of the dossier; can be undone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Split event</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Drop articles here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files, folders or text. The dated events in them appear on a timeline; each leads to the sentence it came from. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open documents…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TourNote</name>
    <message>
        <source>Leave the tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrendTable</name>
    <message>
        <source>Your word on each country in view; it heads the country’s profile. The program sets none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trend of each country</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
