<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa_IR">
<context>
    <name></name>
    <message>
        <source>A part of this entry could not be read.</source>
        <translation>بخشی از این ورودی خوانده نشد.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>پذیرفته</translation>
    </message>
    <message>
        <source>Accord</source>
        <translation>توافق</translation>
    </message>
    <message>
        <source>Add a transcript of it.</source>
        <translation>رونوشتی از متن آن را بیفزایید.</translation>
    </message>
    <message>
        <source>Add the file by itself to have it read as text, or save it as PDF first.</source>
        <translation>فایل را به‌تنهایی بیفزایید تا متن شمرده شود، یا نخست به‌صورت PDF ذخیره‌اش کنید.</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>نشانی صفحه</translation>
    </message>
    <message>
        <source>After</source>
        <translation>پس از</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>موافقت‌نامه</translation>
    </message>
    <message>
        <source>Aid</source>
        <translation>کمک</translation>
    </message>
    <message>
        <source>And {more} more like these.</source>
        <translation>و {more} تای دیگر مانند این‌ها.</translation>
    </message>
    <message>
        <source>April</source>
        <translation>آوریل</translation>
    </message>
    <message>
        <source>Archives inside archives are opened one level deep only.</source>
        <translation>بایگانی‌های درون بایگانی تنها تا یک لایه باز می‌شوند.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>مساحت</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>محاسبه</translation>
    </message>
    <message>
        <source>Arrest</source>
        <translation>بازداشت</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>متن اصلی</translation>
    </message>
    <message>
        <source>Ask for access to it.</source>
        <translation>دسترسی به آن را درخواست کنید.</translation>
    </message>
    <message>
        <source>Ask its owner for access, or copy it.</source>
        <translation>از صاحبش دسترسی بخواهید، یا رونوشتی بردارید.</translation>
    </message>
    <message>
        <source>Attack</source>
        <translation>حمله</translation>
    </message>
    <message>
        <source>August</source>
        <translation>اوت</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>پیش از</translation>
    </message>
    <message>
        <source>CSV holds the chronology only: the texts, the figure, the profiles and the manifest are not in it.</source>
        <translation>CSV تنها رویدادنگاری را دارد: متن‌ها، نمودار، نماها و صورت‌برداری در آن نیست.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>تماس تلفنی</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>پایتخت</translation>
    </message>
    <message>
        <source>Cells that a spreadsheet would take for a formula begin with an apostrophe.</source>
        <translation>خانه‌هایی که صفحه‌گسترده فرمول می‌پندارد با آپوستروف آغاز می‌شوند.</translation>
    </message>
    <message>
        <source>Check the name and the drive.</source>
        <translation>نام و دیسک را بررسی کنید.</translation>
    </message>
    <message>
        <source>Choose a document.</source>
        <translation>سندی برگزینید.</translation>
    </message>
    <message>
        <source>Choose a folder with documents.</source>
        <translation>پوشه‌ای برگزینید که سند داشته باشد.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>تماس</translation>
    </message>
    <message>
        <source>Convert it to PDF.</source>
        <translation>آن را به PDF تبدیل کنید.</translation>
    </message>
    <message>
        <source>Cooperation</source>
        <translation>همکاری</translation>
    </message>
    <message>
        <source>Copy it to this computer.</source>
        <translation>آن را روی این رایانه کپی کنید.</translation>
    </message>
    <message>
        <source>Copy some text first.</source>
        <translation>نخست متنی را رونوشت بگیرید.</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>شمرده از</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>پول</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>سطر محل و تاریخ</translation>
    </message>
    <message>
        <source>Death</source>
        <translation>مرگ</translation>
    </message>
    <message>
        <source>December</source>
        <translation>دسامبر</translation>
    </message>
    <message>
        <source>Decided by the user</source>
        <translation>به تصمیم کاربر</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>تکذیب‌شده</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>استقرار نیرو</translation>
    </message>
    <message>
        <source>Disaster</source>
        <translation>فاجعه</translation>
    </message>
    <message>
        <source>Document properties</source>
        <translation>ویژگی‌های سند</translation>
    </message>
    <message>
        <source>Download it again, or convert it to PDF.</source>
        <translation>دوباره دریافتش کنید، یا به PDF تبدیل کنید.</translation>
    </message>
    <message>
        <source>Download it again, or print it to a new PDF.</source>
        <translation>دوباره دریافتش کنید، یا در یک PDF تازه چاپش کنید.</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>دوباره دریافتش کنید.</translation>
    </message>
    <message>
        <source>Download or pack it again.</source>
        <translation>دوباره دریافت یا فشرده‌اش کنید.</translation>
    </message>
    <message>
        <source>During</source>
        <translation>در خلال</translation>
    </message>
    <message>
        <source>EDTF</source>
        <translation>EDTF</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>ویرایش‌شده</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>انتخابات</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>رزمایش</translation>
    </message>
    <message>
        <source>February</source>
        <translation>فوریه</translation>
    </message>
    <message>
        <source>Feed entry</source>
        <translation>ورودی خوراک</translation>
    </message>
    <message>
        <source>Fonts of this computer were used too; another one may set other bytes.</source>
        <translation>قلم‌های این رایانه هم به کار رفت؛ رایانه‌ای دیگر شاید بایت‌های دیگری بسازد.</translation>
    </message>
    <message>
        <source>Forces</source>
        <translation>نیروها</translation>
    </message>
    <message>
        <source>Former member of</source>
        <translation>عضو پیشین</translation>
    </message>
    <message>
        <source>Friction</source>
        <translation>اصطکاک</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>جمعه</translation>
    </message>
    <message>
        <source>Front matter</source>
        <translation>سرآغاز فایل</translation>
    </message>
    <message>
        <source>GeoNames</source>
        <translation>GeoNames</translation>
    </message>
    <message>
        <source>Guess from the page</source>
        <translation>حدس از روی صفحه</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>رخ‌داده</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>کمک</translation>
    </message>
    <message>
        <source>If it is a dossier, open it with File, Open dossier.</source>
        <translation>اگر پرونده است، از فایل، بازکردن سندها بازش کنید.</translation>
    </message>
    <message>
        <source>If it is plain text, rename it to .txt.</source>
        <translation>اگر متن ساده است، پسوندش را ‎.txt کنید.</translation>
    </message>
    <message>
        <source>If you trust it, read it again with raised limits.</source>
        <translation>اگر به آن اعتماد دارید، با محدودیت‌های بالاتر دوباره بخوانیدش.</translation>
    </message>
    <message>
        <source>Inferred</source>
        <translation>استنباطی</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>بازه</translation>
    </message>
    <message>
        <source>Invisible characters turn the direction of the text in places: what is seen may not be the order.</source>
        <translation>نویسه‌های نادیدنی در جاهایی سوی متن را برمی‌گردانند: آنچه دیده می‌شود شاید ترتیب درست نباشد.</translation>
    </message>
    <message>
        <source>It asks for more spaces than fit on a page, a known way to attack a reader.</source>
        <translation>بیش از گنجایش یک صفحه فاصله می‌خواهد، راهی شناخته برای حمله به خواننده.</translation>
    </message>
    <message>
        <source>It has changed since.</source>
        <translation>از آن پس دگرگون شده است.</translation>
    </message>
    <message>
        <source>It has no column with a text.</source>
        <translation>ستونی با متن ندارد.</translation>
    </message>
    <message>
        <source>It has no header: it is not a mail.</source>
        <translation>سرآیند ندارد: نامه نیست.</translation>
    </message>
    <message>
        <source>It is no Parquet file, or a damaged one.</source>
        <translation>فایل Parquet نیست، یا آسیب دیده است.</translation>
    </message>
    <message>
        <source>It is no ordinary file.</source>
        <translation>فایلی معمولی نیست.</translation>
    </message>
    <message>
        <source>It is no web archive, or a damaged one.</source>
        <translation>بایگانی وب نیست، یا آسیب دیده است.</translation>
    </message>
    <message>
        <source>It is no web archive.</source>
        <translation>بایگانی وب نیست.</translation>
    </message>
    <message>
        <source>It is not a table ({error}).</source>
        <translation>جدول نیست ({error}).</translation>
    </message>
    <message>
        <source>It is not text in any encoding this program knows.</source>
        <translation>متنی با کدگذاری شناختهٔ این برنامه نیست.</translation>
    </message>
    <message>
        <source>It is protected by a password.</source>
        <translation>با گذرواژه محافظت شده است.</translation>
    </message>
    <message>
        <source>It unpacks to far more than its size, a known way to attack a reader. It was not opened.</source>
        <translation>پس از بازشدن بسیار از اندازه‌اش بزرگ‌تر می‌شود، راهی شناخته برای حمله به خواننده. باز نشد.</translation>
    </message>
    <message>
        <source>It was pasted: there is no file to compare it with.</source>
        <translation>چسبانده شده است: فایلی برای مقایسه ندارد.</translation>
    </message>
    <message>
        <source>It was stopped in the midst of a batch. Run the same command again to go on.</source>
        <translation>در میانهٔ یک دسته متوقف شد. برای ادامه همان فرمان را دوباره اجرا کنید.</translation>
    </message>
    <message>
        <source>Its encoding is not known.</source>
        <translation>کدگذاری‌اش شناخته نیست.</translation>
    </message>
    <message>
        <source>Its header is longer than that of any mail.</source>
        <translation>سرآیندش از سرآیند هر نامه‌ای بلندتر است.</translation>
    </message>
    <message>
        <source>Its page {number} cannot be drawn.</source>
        <translation>صفحهٔ {number} آن کشیده نمی‌شود.</translation>
    </message>
    <message>
        <source>Its part “{name}” is missing or damaged.</source>
        <translation>بخش «{name}» آن نیست یا آسیب دیده است.</translation>
    </message>
    <message>
        <source>Its parts are nested too deeply.</source>
        <translation>بخش‌هایش بیش از اندازه تودرتوست.</translation>
    </message>
    <message>
        <source>Its parts lie over one another, a known way to attack a reader.</source>
        <translation>بخش‌هایش روی هم افتاده‌اند، راهی شناخته برای حمله به خواننده.</translation>
    </message>
    <message>
        <source>Its properties are damaged.</source>
        <translation>ویژگی‌هایش آسیب دیده است.</translation>
    </message>
    <message>
        <source>JSON holds the data: the timeline figure and the country profiles are not in it.</source>
        <translation>JSON داده‌ها را دارد: نمودار خط زمان و نمای کشورها در آن نیست.</translation>
    </message>
    <message>
        <source>January</source>
        <translation>ژانویه</translation>
    </message>
    <message>
        <source>July</source>
        <translation>ژوئیه</translation>
    </message>
    <message>
        <source>June</source>
        <translation>ژوئن</translation>
    </message>
    <message>
        <source>Land borders</source>
        <translation>مرزهای زمینی</translation>
    </message>
    <message>
        <source>Left &amp;behind by newer versions…</source>
        <translation>جامانده از &amp;نسخه‌های تازه‌تر…</translation>
    </message>
    <message>
        <source>Line under the headline</source>
        <translation>سطر زیر عنوان</translation>
    </message>
    <message>
        <source>Line {number} [{citation}] “{one_line}”</source>
        <translation>سطر {number} [{citation}] «{one_line}»</translation>
    </message>
    <message>
        <source>Local name</source>
        <translation>نام محلی</translation>
    </message>
    <message>
        <source>Lost: {counted}, and the journal.</source>
        <translation>از دست رفت: {counted}، و دفتر ثبت.</translation>
    </message>
    <message>
        <source>Mail header</source>
        <translation>سرآیند نامه</translation>
    </message>
    <message>
        <source>March</source>
        <translation>مارس</translation>
    </message>
    <message>
        <source>Markdown cannot hold the timeline figure; its words stand in its place.</source>
        <translation>Markdown نمی‌تواند نمودار خط زمان را داشته باشد؛ واژه‌هایش به جای آن می‌آید.</translation>
    </message>
    <message>
        <source>Markdown does not hold the manifest, the flags and colours: verify works on the PDF.</source>
        <translation>Markdown صورت‌برداری، پرچم‌ها و رنگ‌ها را ندارد: راستی‌آزمایی روی PDF انجام می‌شود.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>مه</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>دیدار</translation>
    </message>
    <message>
        <source>Member of</source>
        <translation>عضو</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>دوشنبه</translation>
    </message>
    <message>
        <source>Name the columns title, publisher, published, url, text.</source>
        <translation>ستون‌ها را title، publisher، published، url و text بنامید.</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>خنثی</translation>
    </message>
    <message>
        <source>No row of it holds an article.</source>
        <translation>هیچ سطری از آن مقاله ندارد.</translation>
    </message>
    <message>
        <source>No scheduler answers at “{address}”. Start one with “dask scheduler”, and name its address: tcp://host:8786.</source>
        <translation>هیچ زمان‌بندی در «{address}» پاسخ نمی‌دهد. یکی را با “dask scheduler” آغاز کنید و نشانی‌اش را بدهید: tcp://host:8786.</translation>
    </message>
    <message>
        <source>No text was found on the page {address}.</source>
        <translation>در صفحهٔ {address} متنی یافت نشد.</translation>
    </message>
    <message>
        <source>No text was found on this page.</source>
        <translation>در این صفحه متنی یافت نشد.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>هیچ</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>یافت نشد</translation>
    </message>
    <message>
        <source>Nothing else was affected.</source>
        <translation>چیز دیگری آسیب ندید.</translation>
    </message>
    <message>
        <source>Nothing else was affected. If you trust the file, read it again with raised limits.</source>
        <translation>چیز دیگری آسیب ندید. اگر به فایل اعتماد دارید، با محدودیت‌های بالاتر دوباره بخوانیدش.</translation>
    </message>
    <message>
        <source>November</source>
        <translation>نوامبر</translation>
    </message>
    <message>
        <source>October</source>
        <translation>اکتبر</translation>
    </message>
    <message>
        <source>Official languages</source>
        <translation>زبان‌های رسمی</translation>
    </message>
    <message>
        <source>Ongoing</source>
        <translation>در جریان</translation>
    </message>
    <message>
        <source>Only the first {read} of {total} rows were read.</source>
        <translation>تنها {read} سطر نخست از {total} خوانده شد.</translation>
    </message>
    <message>
        <source>Only the journal was lost.</source>
        <translation>تنها دفتر ثبت از دست رفت.</translation>
    </message>
    <message>
        <source>Open it in LibreOffice and save it anew.</source>
        <translation>در LibreOffice بازش کنید و از نو ذخیره کنید.</translation>
    </message>
    <message>
        <source>Open it in Outlook and save it as text or PDF.</source>
        <translation>در Outlook بازش کنید و به‌صورت متن یا PDF ذخیره کنید.</translation>
    </message>
    <message>
        <source>Open it in Word or LibreOffice and save it anew.</source>
        <translation>در Word یا LibreOffice بازش کنید و از نو ذخیره کنید.</translation>
    </message>
    <message>
        <source>Open it in Word or LibreOffice and save it as .docx or .pdf.</source>
        <translation>در Word یا LibreOffice بازش کنید و به‌صورت ‎.docx یا ‎.pdf ذخیره کنید.</translation>
    </message>
    <message>
        <source>Open it in a browser and save it again.</source>
        <translation>در مرورگر بازش کنید و دوباره ذخیره کنید.</translation>
    </message>
    <message>
        <source>Open it in a browser and save what it shows as text.</source>
        <translation>در مرورگر بازش کنید و آنچه نشان می‌دهد به‌صورت متن ذخیره کنید.</translation>
    </message>
    <message>
        <source>Open it in a browser.</source>
        <translation>در مرورگر بازش کنید.</translation>
    </message>
    <message>
        <source>Open it in a mail program and save it anew.</source>
        <translation>در برنامهٔ نامه بازش کنید و از نو ذخیره کنید.</translation>
    </message>
    <message>
        <source>Open it in another program.</source>
        <translation>در برنامه‌ای دیگر بازش کنید.</translation>
    </message>
    <message>
        <source>Open it in the program it comes from and save it anew.</source>
        <translation>در برنامهٔ سازنده‌اش بازش کنید و از نو ذخیره کنید.</translation>
    </message>
    <message>
        <source>Open it with the password and print it to a new PDF.</source>
        <translation>با گذرواژه بازش کنید و در یک PDF تازه چاپ کنید.</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>دیگر</translation>
    </message>
    <message>
        <source>Pack it again.</source>
        <translation>دوباره فشرده‌اش کنید.</translation>
    </message>
    <message>
        <source>Page metadata</source>
        <translation>فراداده‌های صفحه</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>برنامه‌ریزی‌شده</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>جمعیت</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>فشار</translation>
    </message>
    <message>
        <source>Protest</source>
        <translation>اعتراض</translation>
    </message>
    <message>
        <source>Read it again to see it as it is now.</source>
        <translation>دوباره بخوانیدش تا اکنونش را ببینید.</translation>
    </message>
    <message>
        <source>Read it page by page.</source>
        <translation>صفحه‌به‌صفحه بخوانیدش.</translation>
    </message>
    <message>
        <source>Reads as</source>
        <translation>خوانده به</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>ناحیه</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>ردشده</translation>
    </message>
    <message>
        <source>Relative to an event</source>
        <translation>نسبت به یک رویداد</translation>
    </message>
    <message>
        <source>Relative to publication</source>
        <translation>نسبت به انتشار</translation>
    </message>
    <message>
        <source>Relative to the story</source>
        <translation>نسبت به روایت</translation>
    </message>
    <message>
        <source>Remove it, or download it again.</source>
        <translation>آن را بردارید، یا دوباره دریافت کنید.</translation>
    </message>
    <message>
        <source>Remove it, or open it to see what it holds.</source>
        <translation>آن را بردارید، یا بازش کنید تا ببینید چه دارد.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>آن را بردارید.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>درخواست</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>درخواستی</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>مبتنی بر</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>قاعده</translation>
    </message>
    <message>
        <source>Run it through OCR (text recognition) and add the result.</source>
        <translation>از بازشناسی متن (OCR) بگذرانیدش و نتیجه را بیفزایید.</translation>
    </message>
    <message>
        <source>A fault in this program stopped it: {splitlines}.</source>
        <translation>خطایی در این برنامه آن را متوقف کرد: {splitlines}.</translation>
    </message>
    <message>
        <source>A page in it unpacks to more than {part_mb} MB.</source>
        <translation>یکی از صفحه‌های آن پس از بازشدن از {part_mb} مگابایت بزرگ‌تر است.</translation>
    </message>
    <message>
        <source>Africa</source>
        <translation>آفریقا</translation>
    </message>
    <message>
        <source>Americas</source>
        <translation>قارهٔ آمریکا</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>جنوبگان</translation>
    </message>
    <message>
        <source>As the desktop ({name})</source>
        <translation>مانند میزکار ({name})</translation>
    </message>
    <message>
        <source>Asia</source>
        <translation>آسیا</translation>
    </message>
    <message>
        <source>Australasia</source>
        <translation>استرالازی</translation>
    </message>
    <message>
        <source>Build {build}.</source>
        <translation>ساخت {build}.</translation>
    </message>
    <message>
        <source>Caribbean</source>
        <translation>کارائیب</translation>
    </message>
    <message>
        <source>Central America</source>
        <translation>آمریکای مرکزی</translation>
    </message>
    <message>
        <source>Central Asia</source>
        <translation>آسیای مرکزی</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>فشرده</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>تیره</translation>
    </message>
    <message>
        <source>Day and month of “{short}” ({field}) may be swapped: write it as 2026-03-05.</source>
        <translation>شاید روز و ماه «{short}» ({field}) جابه‌جا باشد: به‌صورت 2026-03-05 بنویسید.</translation>
    </message>
    <message>
        <source>Eastern Africa</source>
        <translation>شرق آفریقا</translation>
    </message>
    <message>
        <source>Eastern Asia</source>
        <translation>شرق آسیا</translation>
    </message>
    <message>
        <source>Eastern Europe</source>
        <translation>اروپای شرقی</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>اروپا</translation>
    </message>
    <message>
        <source>Event {number} ({date_words}) has no date a calendar can hold.</source>
        <translation>رویداد {number} ({date_words}) تاریخی ندارد که در تقویم جا شود.</translation>
    </message>
    <message>
        <source>Event {number} has no date and stands on the title slide only.</source>
        <translation>رویداد {number} تاریخ ندارد و تنها در صفحهٔ عنوان می‌آید.</translation>
    </message>
    <message>
        <source>Files of this kind ({value}) are not read from a folder.</source>
        <translation>فایل‌های این گونه ({value}) از پوشه خوانده نمی‌شوند.</translation>
    </message>
    <message>
        <source>Files of this kind ({value}) are not read in archives.</source>
        <translation>فایل‌های این گونه ({value}) درون بایگانی خوانده نمی‌شوند.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تضاد زیاد</translation>
    </message>
    <message>
        <source>It holds more than {entries} files.</source>
        <translation>بیش از {entries} فایل دارد.</translation>
    </message>
    <message>
        <source>It is longer than {most_characters} characters, so its marks were left in the text.</source>
        <translation>از {most_characters} نویسه بلندتر است، پس نشانه‌هایش در متن ماند.</translation>
    </message>
    <message>
        <source>It is named {value}, but it is {name} and was read as one.</source>
        <translation>نامش {value} است، ولی {name} است و چنین خوانده شد.</translation>
    </message>
    <message>
        <source>It is {name}, not text.</source>
        <translation>{name} است، نه متن.</translation>
    </message>
    <message>
        <source>It takes more than {memory_mb} MB of memory.</source>
        <translation>بیش از {memory_mb} مگابایت حافظه می‌گیرد.</translation>
    </message>
    <message>
        <source>It unpacks to more than {archive_mb} MB.</source>
        <translation>پس از بازشدن از {archive_mb} مگابایت بزرگ‌تر است.</translation>
    </message>
    <message>
        <source>It unpacks to more than {part_mb} MB.</source>
        <translation>پس از بازشدن از {part_mb} مگابایت بزرگ‌تر است.</translation>
    </message>
    <message>
        <source>Its bytes are not those of a {suffix} file.</source>
        <translation>بایت‌هایش از آنِ فایل {suffix} نیست.</translation>
    </message>
    <message>
        <source>Its encoding is not stated; it was read as {replace} (a guess).</source>
        <translation>کدگذاری‌اش گفته نشده است؛ به‌صورت {replace} خوانده شد (حدس).</translation>
    </message>
    <message>
        <source>Its groups are nested more than {deepest} deep.</source>
        <translation>گروه‌هایش بیش از {deepest} لایه تودرتوست.</translation>
    </message>
    <message>
        <source>Its kind ({value}) is not known; it was read as plain text.</source>
        <translation>گونهٔ آن ({value}) شناخته نیست؛ متن ساده شمرده شد.</translation>
    </message>
    <message>
        <source>Its tags are nested more than {depth} deep. It was not opened.</source>
        <translation>برچسب‌هایش بیش از {depth} لایه تودرتوست. باز نشد.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>روشن</translation>
    </message>
    <message>
        <source>Melanesia</source>
        <translation>ملانزی</translation>
    </message>
    <message>
        <source>Micronesian Region</source>
        <translation>میکرونزی</translation>
    </message>
    <message>
        <source>Middle Africa</source>
        <translation>آفریقای میانه</translation>
    </message>
    <message>
        <source>Name the column with the articles “text” (or {join}).</source>
        <translation>ستون مقاله‌ها را “text” (یا {join}) بنامید.</translation>
    </message>
    <message>
        <source>Northern Africa</source>
        <translation>شمال آفریقا</translation>
    </message>
    <message>
        <source>Northern America</source>
        <translation>آمریکای شمالی</translation>
    </message>
    <message>
        <source>Northern Europe</source>
        <translation>اروپای شمالی</translation>
    </message>
    <message>
        <source>Oceania</source>
        <translation>اقیانوسیه</translation>
    </message>
    <message>
        <source>Only the first {characters} characters were read.</source>
        <translation>تنها {characters} نویسهٔ نخست خوانده شد.</translation>
    </message>
    <message>
        <source>Only the first {len} of {total} pages were read.</source>
        <translation>تنها {len} صفحهٔ نخست از {total} خوانده شد.</translation>
    </message>
    <message>
        <source>Only the first {most_parts} of {len} parts were read.</source>
        <translation>تنها {most_parts} بخش نخست از {len} خوانده شد.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>بازکردن…</translation>
    </message>
    <message>
        <source>Polynesia</source>
        <translation>پلی‌نزی</translation>
    </message>
    <message>
        <source>Reading this file took longer than {seconds} s and was stopped.</source>
        <translation>خواندن این فایل بیش از {seconds} ثانیه کشید و متوقف شد.</translation>
    </message>
    <message>
        <source>Reading this file took more than {memory_mb} MB of memory and was stopped.</source>
        <translation>خواندن این فایل بیش از {memory_mb} مگابایت حافظه گرفت و متوقف شد.</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>باز</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>همان</translation>
    </message>
    <message>
        <source>Sanction</source>
        <translation>تحریم</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>شنبه</translation>
    </message>
    <message>
        <source>Save it anew.</source>
        <translation>از نو ذخیره‌اش کنید.</translation>
    </message>
    <message>
        <source>Save it as CSV again.</source>
        <translation>دوباره به‌صورت CSV ذخیره‌اش کنید.</translation>
    </message>
    <message>
        <source>Save it as PDF or .csv.</source>
        <translation>به‌صورت PDF یا ‎.csv ذخیره‌اش کنید.</translation>
    </message>
    <message>
        <source>Save it as PDF.</source>
        <translation>به‌صورت PDF ذخیره‌اش کنید.</translation>
    </message>
    <message>
        <source>Save it as UTF-8 text.</source>
        <translation>به‌صورت متن UTF-8 ذخیره‌اش کنید.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>به‌صورت UTF-8 ذخیره‌اش کنید.</translation>
    </message>
    <message>
        <source>Save it from a browser.</source>
        <translation>از مرورگر ذخیره‌اش کنید.</translation>
    </message>
    <message>
        <source>Save the feed again.</source>
        <translation>خوراک را دوباره ذخیره کنید.</translation>
    </message>
    <message>
        <source>Save the feed or the page again.</source>
        <translation>خوراک یا صفحه را دوباره ذخیره کنید.</translation>
    </message>
    <message>
        <source>Save the page again as HTML.</source>
        <translation>صفحه را دوباره به‌صورت HTML ذخیره کنید.</translation>
    </message>
    <message>
        <source>Save the page again, as HTML or PDF.</source>
        <translation>صفحه را دوباره، به‌صورت HTML یا PDF، ذخیره کنید.</translation>
    </message>
    <message>
        <source>Save the page as HTML or PDF.</source>
        <translation>صفحه را به‌صورت HTML یا PDF ذخیره کنید.</translation>
    </message>
    <message>
        <source>Save the pages as HTML or PDF.</source>
        <translation>صفحه‌ها را به‌صورت HTML یا PDF ذخیره کنید.</translation>
    </message>
    <message>
        <source>Save the part you need as text.</source>
        <translation>بخشی را که نیاز دارید به‌صورت متن ذخیره کنید.</translation>
    </message>
    <message>
        <source>Save the sheet with the articles as .csv.</source>
        <translation>برگهٔ مقاله‌ها را به‌صورت ‎.csv ذخیره کنید.</translation>
    </message>
    <message>
        <source>September</source>
        <translation>سپتامبر</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>کنارگذاشته</translation>
    </message>
    <message>
        <source>Set by you</source>
        <translation>تعیین‌شدهٔ شما</translation>
    </message>
    <message>
        <source>System</source>
        <translation>سامانه</translation>
    </message>
    <message>
        <source>The PDF could not be set: {last_line} Write the briefing as .html or .docx.</source>
        <translation>PDF چیده نشد: {last_line} گزارش را به‌صورت ‎.html یا ‎.docx بنویسید.</translation>
    </message>
    <message>
        <source>The PDF is damaged on {numbered}; the rest was read.</source>
        <translation>PDF در {numbered} آسیب دیده است؛ بقیه خوانده شد.</translation>
    </message>
    <message>
        <source>The PDF took longer than {limit_seconds} seconds. Choose fewer events, or write .xlsx.</source>
        <translation>PDF بیش از {limit_seconds} ثانیه کشید. رویدادهای کمتری برگزینید، یا ‎.xlsx بنویسید.</translation>
    </message>
    <message>
        <source>The archive “{folder}” cannot be searched ({splitlines}). Archive its inputs anew.</source>
        <translation>در بایگانی «{folder}» نمی‌توان جستجو کرد ({splitlines}). ورودی‌هایش را از نو بایگانی کنید.</translation>
    </message>
    <message>
        <source>The bottom line has {count} words; keep it to {bottom_line_words}.</source>
        <translation>پیام اصلی {count} واژه دارد؛ از {bottom_line_words} نگذرد.</translation>
    </message>
    <message>
        <source>The briefing was not written: the quotation of line {number} is not word for word in {words}. Read the document again.</source>
        <translation>گزارش نوشته نشد: نقل‌قول سطر {number} واژه‌به‌واژه در {words} نیست. سند را دوباره بخوانید.</translation>
    </message>
    <message>
        <source>The briefing was not written: the source of “{one_line}” is not in the dossier. Add the document again, or reject the event.</source>
        <translation>گزارش نوشته نشد: منبع «{one_line}» در پرونده نیست. سند را دوباره بیفزایید، یا رویداد را رد کنید.</translation>
    </message>
    <message>
        <source>The briefing was not written: {message} Read the document again.</source>
        <translation>گزارش نوشته نشد: {message} سند را دوباره بخوانید.</translation>
    </message>
    <message>
        <source>The file is larger than {file_mb} MB.</source>
        <translation>فایل از {file_mb} مگابایت بزرگ‌تر است.</translation>
    </message>
    <message>
        <source>The house style {name} cannot be used: give these colours as #rrggbb: {join}.</source>
        <translation>شیوه‌نامهٔ {name} به کار نمی‌آید: این رنگ‌ها را به‌صورت ‎#rrggbb بدهید: {join}.</translation>
    </message>
    <message>
        <source>The house style {name} cannot be used: {error}. Choose another one.</source>
        <translation>شیوه‌نامهٔ {name} به کار نمی‌آید: {error}. یکی دیگر برگزینید.</translation>
    </message>
    <message>
        <source>The system could not read it ({strerror}).</source>
        <translation>سامانه نتوانست بخواندش ({strerror}).</translation>
    </message>
    <message>
        <source>The text is in {language_name}: events are looked for in English only.</source>
        <translation>متن به {language_name} است: رویدادها تنها در انگلیسی جستجو می‌شوند.</translation>
    </message>
    <message>
        <source>There is no text on {numbered}: a picture, a scan, or empty.</source>
        <translation>در {numbered} متنی نیست: تصویر، اسکن یا خالی.</translation>
    </message>
    <message>
        <source>This PDF has {pages} but no text in it: it is probably a scan.</source>
        <translation>این PDF ‏{pages} دارد ولی متنی ندارد: احتمالاً اسکن است.</translation>
    </message>
    <message>
        <source>This page has more than {tags} tags. It was not opened.</source>
        <translation>این صفحه بیش از {tags} برچسب دارد. باز نشد.</translation>
    </message>
    <message>
        <source>add passage to “{title}”</source>
        <translation>افزودن قطعه به «{title}»</translation>
    </message>
    <message>
        <source>add {counted}</source>
        <translation>افزودن {counted}</translation>
    </message>
    <message>
        <source>add “{title}”</source>
        <translation>افزودن «{title}»</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>تیره</translation>
    </message>
    <message>
        <source>date “{title}”</source>
        <translation>تاریخ‌گذاری «{title}»</translation>
    </message>
    <message>
        <source>edit “{title}”</source>
        <translation>ویرایش «{title}»</translation>
    </message>
    <message>
        <source>grade “{title}”</source>
        <translation>درجه‌دادن به «{title}»</translation>
    </message>
    <message>
        <source>halves</source>
        <translation>نیمه</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>تضاد زیاد</translation>
    </message>
    <message>
        <source>ignore {counted}</source>
        <translation>نادیده‌گرفتن {counted}</translation>
    </message>
    <message>
        <source>merge {counted}</source>
        <translation>پیوستن {counted}</translation>
    </message>
    <message>
        <source>note on {country_name}</source>
        <translation>یادداشت دربارهٔ {country_name}</translation>
    </message>
    <message>
        <source>note on “{title}”</source>
        <translation>یادداشت بر «{title}»</translation>
    </message>
    <message>
        <source>read {counted} again</source>
        <translation>دوباره‌خواندن {counted}</translation>
    </message>
    <message>
        <source>recover “{name}”</source>
        <translation>بازیابی «{name}»</translation>
    </message>
    <message>
        <source>remove passage from “{title}”</source>
        <translation>برداشتن قطعه از «{title}»</translation>
    </message>
    <message>
        <source>remove “{title}”</source>
        <translation>برداشتن «{title}»</translation>
    </message>
    <message>
        <source>reopen {counted}</source>
        <translation>بازگشودن {counted}</translation>
    </message>
    <message>
        <source>resolve conflict in “{title}”</source>
        <translation>تصمیم دربارهٔ تناقض «{title}»</translation>
    </message>
    <message>
        <source>split “{title}”</source>
        <translation>شکافتن «{title}»</translation>
    </message>
    <message>
        <source>the next one after {anchor}</source>
        <translation>نخستین پس از {anchor}</translation>
    </message>
    <message>
        <source>the {grain} of {value}: {reason}</source>
        <translation>{grain} از {value}: {reason}</translation>
    </message>
    <message>
        <source>{count} could not be decoded as {upper}.</source>
        <translation>{count} تا به‌صورت {upper} کدگشایی نشد.</translation>
    </message>
    <message>
        <source>{count} that cannot be stored became “�”.</source>
        <translation>{count} نویسهٔ ذخیره‌نشدنی «�» شد.</translation>
    </message>
    <message>
        <source>{events} events are wanted, and a dossier holds {most_events}. Narrow the countries, the period or the kinds.</source>
        <translation>{events} رویداد خواسته شده و هر پرونده {most_events} جا دارد. کشورها، دوره یا نوع‌ها را تنگ‌تر کنید.</translation>
    </message>
    <message>
        <source>{name} is not the file the briefing was made from: SHA-256 was {sha256}…, is {sha2564}….</source>
        <translation>{name} فایلی نیست که گزارش از آن ساخته شد: SHA-256 ‏{sha256}… بود و {sha2564}… است.</translation>
    </message>
    <message>
        <source>{name} is the same file, but is read as another text now (reader {reader}).</source>
        <translation>{name} همان فایل است، ولی اکنون متنی دیگر خوانده می‌شود (خوانندهٔ {reader}).</translation>
    </message>
    <message>
        <source>{number} km²</source>
        <translation>{number} کیلومتر مربع</translation>
    </message>
    <message>
        <source>{number} {unit} after {day}: {reason}</source>
        <translation>{number} {unit} پس از {day}: {reason}</translation>
    </message>
    <message>
        <source>{number} {unit} before {day}: {reason}</source>
        <translation>{number} {unit} پیش از {day}: {reason}</translation>
    </message>
    <message>
        <source>{path} cannot be written: {strerror}. Choose another folder.</source>
        <translation>{path} نوشته نمی‌شود: {strerror}. پوشه‌ای دیگر برگزینید.</translation>
    </message>
    <message>
        <source>{value} of {read} rows of the file hold no article or are malformed.</source>
        <translation>{value} سطر از {read} سطر فایل مقاله ندارد یا بدساخت است.</translation>
    </message>
    <message>
        <source>{where} no longer holds: “{brief}” does not stand there; there is “{brief4}”.</source>
        <translation>{where} دیگر استوار نیست: «{brief}» آن‌جا نیست؛ «{brief4}» هست.</translation>
    </message>
    <message>
        <source>{where}: the quotation stands elsewhere now, in ¶{paragraph_at}.</source>
        <translation>{where}: نقل‌قول اکنون جای دیگری است، در ¶{paragraph_at}.</translation>
    </message>
    <message>
        <source>{years} years from {edtf}</source>
        <translation>{years} سال از {edtf}</translation>
    </message>
    <message>
        <source>“{filename}” unpacks to more than {part_mb} MB.</source>
        <translation>«{filename}» پس از بازشدن از {part_mb} مگابایت بزرگ‌تر است.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read ({strerror}). Check the name.</source>
        <translation>«{path}» خوانده نمی‌شود ({strerror}). نام را بررسی کنید.</translation>
    </message>
    <message>
        <source>“{path}” was made by another version of this program ({program}). Update it.</source>
        <translation>«{path}» را نسخه‌ای دیگر از این برنامه ({program}) ساخته است. به‌روزش کنید.</translation>
    </message>
    <message>
        <source>“{path}” was made by the rules {rules}, and this program has the rules {rules_version}. Choose another folder, so that its events do not mix.</source>
        <translation>«{path}» با قاعده‌های {rules} ساخته شده و این برنامه قاعده‌های {rules_version} را دارد. پوشه‌ای دیگر برگزینید تا رویدادهایش درنیامیزند.</translation>
    </message>
    <message>
        <source>“{short}” ({field}) is no day of the calendar: the publication day was left open.</source>
        <translation>«{short}» ({field}) روزی از تقویم نیست: روز انتشار باز ماند.</translation>
    </message>
    <message>
        <source>“{short}” ({field}) is no day this program can read: write it as 2026-03-05.</source>
        <translation>«{short}» ({field}) روزی نیست که این برنامه بتواند بخواند: به‌صورت 2026-03-05 بنویسید.</translation>
    </message>
    <message>
        <source>Showing the page was cancelled.</source>
        <translation>نمایش صفحه لغو شد.</translation>
    </message>
    <message>
        <source> · </source>
        <translation> | </translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;درباره</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;پذیرفتن</translation>
    </message>
    <message>
        <source>&amp;Add selection to the selected event</source>
        <translation>&amp;افزودن برگزیده به رویداد انتخاب‌شده</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;بازگشت</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;پاک‌کردن این فهرست</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;ستون‌ها</translation>
    </message>
    <message>
        <source>&amp;Compare sources…</source>
        <translation>&amp;مقایسهٔ منابع…</translation>
    </message>
    <message>
        <source>&amp;Copy picture of the timeline</source>
        <translation>&amp;رونوشت تصویر خط زمان</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;ویرایش</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;ویرایش…</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>&amp;رویدادها</translation>
    </message>
    <message>
        <source>&amp;Export briefing…</source>
        <translation>&amp;خروجی گزارش…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;فایل</translation>
    </message>
    <message>
        <source>&amp;Filter by words</source>
        <translation>&amp;فیلتر با واژه‌ها</translation>
    </message>
    <message>
        <source>&amp;Fit all events</source>
        <translation>&amp;جادادن همهٔ رویدادها</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;فراموش‌کردن</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;پیش</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;رفتن</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;کمک</translation>
    </message>
    <message>
        <source>&amp;Inbox</source>
        <translation>&amp;ورودی‌ها</translation>
    </message>
    <message>
        <source>&amp;Join selected events…</source>
        <translation>&amp;پیوستن رویدادهای برگزیده…</translation>
    </message>
    <message>
        <source>&amp;Journal…</source>
        <translation>&amp;دفتر ثبت…</translation>
    </message>
    <message>
        <source>&amp;Keep this instead</source>
        <translation>در عوض این را &amp;نگه دار</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;میان‌برهای صفحه‌کلید</translation>
    </message>
    <message>
        <source>&amp;Lanes</source>
        <translation>&amp;ردیف‌ها</translation>
    </message>
    <message>
        <source>&amp;Leave this out instead</source>
        <translation>در عوض این را &amp;کنار بگذار</translation>
    </message>
    <message>
        <source>&amp;Make an event of its own</source>
        <translation>&amp;ساختن رویدادی جداگانه</translation>
    </message>
    <message>
        <source>&amp;New dossier</source>
        <translation>&amp;پروندهٔ تازه</translation>
    </message>
    <message>
        <source>&amp;New event from selection…</source>
        <translation>&amp;رویداد تازه از متن برگزیده…</translation>
    </message>
    <message>
        <source>&amp;Next suggestion</source>
        <translation>پیشنهاد &amp;بعدی</translation>
    </message>
    <message>
        <source>&amp;Only this</source>
        <translation>&amp;فقط این</translation>
    </message>
    <message>
        <source>&amp;Open documents…</source>
        <translation>&amp;بازکردن سندها…</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;پنل‌ها</translation>
    </message>
    <message>
        <source>&amp;Paste text as a document</source>
        <translation>&amp;چسباندن متن به‌صورت سند</translation>
    </message>
    <message>
        <source>&amp;Previous suggestion</source>
        <translation>پیشنهاد &amp;پیشین</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>&amp;مشکل‌ها</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;خروج</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;ازنو</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;رد کردن</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;برداشتن</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;بازگرداندن چیدمان</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;بازبینی</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;ذخیره</translation>
    </message>
    <message>
        <source>&amp;Save this filter as a view…</source>
        <translation>&amp;ذخیرهٔ این فیلتر به‌صورت نما…</translation>
    </message>
    <message>
        <source>&amp;Search everything</source>
        <translation>&amp;جستجو در همه‌جا</translation>
    </message>
    <message>
        <source>&amp;Select this event</source>
        <translation>&amp;گزینش این رویداد</translation>
    </message>
    <message>
        <source>&amp;Set aside</source>
        <translation>&amp;کنارگذاشتن</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation>&amp;منابع</translation>
    </message>
    <message>
        <source>&amp;Take out of this event</source>
        <translation>&amp;برداشتن از این رویداد</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;خط زمان</translation>
    </message>
    <message>
        <source>&amp;Tour of the window</source>
        <translation>&amp;گردش در پنجره</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;واگرد</translation>
    </message>
    <message>
        <source>&amp;Verify dossier</source>
        <translation>&amp;راستی‌آزمایی پرونده</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;نما</translation>
    </message>
    <message>
        <source>&amp;Who with whom</source>
        <translation>&amp;که با که</translation>
    </message>
    <message>
        <source>(new judgement)</source>
        <translation>(داوری تازه)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>, and {abs} year before</source>
        <translation>، و {abs} سال پیش از آن</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>۱ صفحه</translation>
    </message>
    <message>
        <source>A accepts the selected suggestion, R rejects it, E edits it, and N goes to the next. Undo takes back anything, even tomorrow.</source>
        <translation>کلید A پیشنهاد برگزیده را می‌پذیرد، R رد می‌کند، E ویرایش می‌کند و N به بعدی می‌رود. هر کاری را می‌توان واگرداند، حتی فردا.</translation>
    </message>
    <message>
        <source>A dossier holds {most}: narrow the countries, the period or the kind.</source>
        <translation>هر پرونده {most} جا دارد: کشورها، دوره یا نوع را محدودتر کنید.</translation>
    </message>
    <message>
        <source>A new passage may tell an event that you have decided already.</source>
        <translation>شاید قطعه‌ای تازه رویدادی را بازگو کند که پیش‌تر درباره‌اش تصمیم گرفته‌اید.</translation>
    </message>
    <message>
        <source>A non-self-governing territory in the United Nations’ list; Morocco holds most of it and claims it, the Polisario Front claims independence.</source>
        <translation>سرزمینی غیرخودمختار در فهرست سازمان ملل؛ مراکش بیشتر آن را در دست دارد و مدعی آن است، جبههٔ پولیساریو مدعی استقلال است.</translation>
    </message>
    <message>
        <source>A picture cannot be written as “{name}”: choose a name that ends in .svg, .pdf or .png.</source>
        <translation>تصویر را نمی‌توان با نام «{name}» نوشت: نامی برگزینید که به ‎.svg، ‎.pdf یا ‎.png پایان یابد.</translation>
    </message>
    <message>
        <source>A · reliable</source>
        <translation>A · معتبر</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>ASEAN</source>
        <translation>آسه‌آن</translation>
    </message>
    <message>
        <source>AUKUS</source>
        <translation>آکوس</translation>
    </message>
    <message>
        <source>Abkhazia and South Ossetia are held by governments that Russia and few others recognise.</source>
        <translation>آبخازیا و اوستیای جنوبی را دولت‌هایی اداره می‌کنند که روسیه و شماری اندک به رسمیت می‌شناسند.</translation>
    </message>
    <message>
        <source>Above the line cooperation (grey: neither), below it friction.</source>
        <translation>بالای خط همکاری (خاکستری: هیچ‌کدام)، پایین آن اصطکاک.</translation>
    </message>
    <message>
        <source>Accept a&amp;ll suggestions in view</source>
        <translation>پذیرفتن &amp;همهٔ پیشنهادهای پیدا</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>کنشگر</translation>
    </message>
    <message>
        <source>Add all</source>
        <translation>افزودن همه</translation>
    </message>
    <message>
        <source>Add selected</source>
        <translation>افزودن برگزیده‌ها</translation>
    </message>
    <message>
        <source>Add to the selection</source>
        <translation>افزودن به گزینش</translation>
    </message>
    <message>
        <source>African Union</source>
        <translation>اتحادیهٔ آفریقا</translation>
    </message>
    <message>
        <source>Agreements in force</source>
        <translation>موافقت‌نامه‌های جاری</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>آلبانیایی</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>همهٔ رویدادها</translation>
    </message>
    <message>
        <source>All events, today</source>
        <translation>همهٔ رویدادها، امروز</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>همهٔ فایل‌ها</translation>
    </message>
    <message>
        <source>All in one</source>
        <translation>همه در یکی</translation>
    </message>
    <message>
        <source>All lanes as they were</source>
        <translation>همهٔ ردیف‌ها مثل پیش</translation>
    </message>
    <message>
        <source>All of these together (a pair)</source>
        <translation>همهٔ این‌ها با هم (یک جفت)</translation>
    </message>
    <message>
        <source>Alliance of Sahel States</source>
        <translation>ائتلاف کشورهای ساحل</translation>
    </message>
    <message>
        <source>Almost certain</source>
        <translation>تقریباً قطعی</translation>
    </message>
    <message>
        <source>Almost no chance</source>
        <translation>تقریباً ناممکن</translation>
    </message>
    <message>
        <source>Also called East Timor.</source>
        <translation>تیمور لسته هم خوانده می‌شود.</translation>
    </message>
    <message>
        <source>Another day: {day}</source>
        <translation>روزی دیگر: {day}</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>هر کدام</translation>
    </message>
    <message>
        <source>Any of these</source>
        <translation>هر یک از این‌ها</translation>
    </message>
    <message>
        <source>Any time.</source>
        <translation>هر زمان.</translation>
    </message>
    <message>
        <source>Arab League</source>
        <translation>اتحادیهٔ عرب</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>پیکان‌ها</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>ارزیابی</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>آذربایجانی</translation>
    </message>
    <message>
        <source>B · usually reliable</source>
        <translation>B · معمولاً معتبر</translation>
    </message>
    <message>
        <source>BRICS</source>
        <translation>بریکس</translation>
    </message>
    <message>
        <source>Bottom line</source>
        <translation>پیام اصلی</translation>
    </message>
    <message>
        <source>Briefing (*.pdf)</source>
        <translation>گزارش (*.pdf)</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>بر پایهٔ کشور</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>بر پایهٔ نوع</translation>
    </message>
    <message>
        <source>By relations</source>
        <translation>بر پایهٔ روابط</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>بر پایهٔ منبع</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>بر پایهٔ وضعیت</translation>
    </message>
    <message>
        <source>C · fairly reliable</source>
        <translation>C · نسبتاً معتبر</translation>
    </message>
    <message>
        <source>C&amp;lear filter</source>
        <translation>پاک‌کردن &amp;فیلتر</translation>
    </message>
    <message>
        <source>CLDR’s name; many states recognise the State of Palestine, some do not. Observer state at the United Nations since 2012.</source>
        <translation>نام CLDR؛ بسیاری از دولت‌ها دولت فلسطین را به رسمیت می‌شناسند و برخی نه. از ۲۰۱۲ دولت ناظر در سازمان ملل.</translation>
    </message>
    <message>
        <source>CLDR’s name; officially the Democratic Republic of the Congo, Zaire from 1971 to 1997.</source>
        <translation>نام CLDR؛ نام رسمی جمهوری دموکراتیک کنگو، از ۱۹۷۱ تا ۱۹۹۷ زئیر.</translation>
    </message>
    <message>
        <source>CLDR’s name; officially the Republic of the Congo.</source>
        <translation>نام CLDR؛ نام رسمی جمهوری کنگو.</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>تقویم (*.ics)</translation>
    </message>
    <message>
        <source>Call this filter:</source>
        <translation>نام این فیلتر:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Capitals, areas, borders and places</source>
        <translation>پایتخت‌ها، مساحت‌ها، مرزها و جاها</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>کاتالان</translation>
    </message>
    <message>
        <source>Change the note…</source>
        <translation>تغییر یادداشت…</translation>
    </message>
    <message>
        <source>Checked: {counts}, every quotation and every checksum.</source>
        <translation>بررسی شد: {counts}، همهٔ نقل‌قول‌ها و همهٔ سرجمع‌ها.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>گزینش فایل…</translation>
    </message>
    <message>
        <source>Choose a folder, and new documents in it will be offered here.</source>
        <translation>پوشه‌ای برگزینید تا سندهای تازهٔ آن این‌جا پیشنهاد شوند.</translation>
    </message>
    <message>
        <source>Chronology</source>
        <translation>رویدادنگاری</translation>
    </message>
    <message>
        <source>Claimed by Argentina as Islas Malvinas.</source>
        <translation>آرژانتین با نام ایسلاس مالویناس مدعی آن است.</translation>
    </message>
    <message>
        <source>Claimed by Argentina.</source>
        <translation>آرژانتین مدعی آن است.</translation>
    </message>
    <message>
        <source>Claimed by Mauritius; a treaty on handing over sovereignty was signed in 2025.</source>
        <translation>موریس مدعی آن است؛ پیمان واگذاری حاکمیت در ۲۰۲۵ امضا شد.</translation>
    </message>
    <message>
        <source>Claimed by Spain.</source>
        <translation>اسپانیا مدعی آن است.</translation>
    </message>
    <message>
        <source>Claims the Essequibo region of Guyana.</source>
        <translation>مدعی منطقهٔ اسکیبوی گویان است.</translation>
    </message>
    <message>
        <source>Clear &amp;all</source>
        <translation>پاک کردن &amp;همه</translation>
    </message>
    <message>
        <source>Click to open</source>
        <translation>کلیک: بازکردن</translation>
    </message>
    <message>
        <source>Click: only these</source>
        <translation>کلیک: تنها این‌ها</translation>
    </message>
    <message>
        <source>Close {panel}</source>
        <translation>بستن {panel}</translation>
    </message>
    <message>
        <source>Close {panel}; View &gt; Panels brings it back</source>
        <translation>بستن {panel}؛ نما &gt; پنل‌ها آن را بازمی‌گرداند</translation>
    </message>
    <message>
        <source>Co&amp;untry</source>
        <translation>&amp;کشور</translation>
    </message>
    <message>
        <source>Collective Security Treaty Organization</source>
        <translation>سازمان پیمان امنیت جمعی</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>مقادیر جداشده با ویرگول (*.csv)</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>فرمان</translation>
    </message>
    <message>
        <source>Commonwealth of Independent States</source>
        <translation>کشورهای مستقل همسود</translation>
    </message>
    <message>
        <source>Commonwealth of Nations</source>
        <translation>همسود کشورها</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقایسه</translation>
    </message>
    <message>
        <source>Compare and decide…</source>
        <translation>مقایسه و تصمیم…</translation>
    </message>
    <message>
        <source>Compare the passages side by side</source>
        <translation>مقایسهٔ قطعه‌ها کنار هم</translation>
    </message>
    <message>
        <source>Conflicts and gaps</source>
        <translation>تناقض‌ها و کاستی‌ها</translation>
    </message>
    <message>
        <source>Cooperation above, friction below</source>
        <translation>همکاری در بالا، اصطکاک در پایین</translation>
    </message>
    <message>
        <source>Cooperation and friction by year. {years}</source>
        <translation>همکاری و اصطکاک به تفکیک سال. {years}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>رونوشت شد</translation>
    </message>
    <message>
        <source>Copy &amp;event with its citation</source>
        <translation>رونوشت &amp;رویداد با ارجاعش</translation>
    </message>
    <message>
        <source>Copy cita&amp;tion of the source…</source>
        <translation>رونوشت &amp;ارجاع منبع…</translation>
    </message>
    <message>
        <source>Council of Europe</source>
        <translation>شورای اروپا</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>شمارش …</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>کشورها</translation>
    </message>
    <message>
        <source>Countries of the event</source>
        <translation>کشورهای رویداد</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>کشور</translation>
    </message>
    <message>
        <source>Country profiles</source>
        <translation>نمای کشورها</translation>
    </message>
    <message>
        <source>Country · in your documents</source>
        <translation>کشور · در سندهای شما</translation>
    </message>
    <message>
        <source>Credibility: none</source>
        <translation>باورپذیری: بدون درجه</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>کرواتی</translation>
    </message>
    <message>
        <source>Ctrl+Click, Ctrl+Drag</source>
        <translation>Ctrl+کلیک، Ctrl+کشیدن</translation>
    </message>
    <message>
        <source>Ctrl+Wheel, pinch</source>
        <translation>Ctrl+چرخ، فشردن دو انگشت</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>چکی</translation>
    </message>
    <message>
        <source>Czechia is the short name registered in 2016; the formal name is the Czech Republic.</source>
        <translation>چکیا نام کوتاه ثبت‌شده در ۲۰۱۶ است؛ نام رسمی جمهوری چک است.</translation>
    </message>
    <message>
        <source>Côte d’Ivoire is the official name in all languages; Ivory Coast is common in English.</source>
        <translation>Côte d’Ivoire نام رسمی در همهٔ زبان‌هاست؛ Ivory Coast در انگلیسی رایج است.</translation>
    </message>
    <message>
        <source>D · not usually reliable</source>
        <translation>D · معمولاً نامعتبر</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>دانمارکی</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>داده‌ها</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Decided conflicts</source>
        <translation>تناقض‌های تصمیم‌گرفته</translation>
    </message>
    <message>
        <source>Decided: both stand</source>
        <translation>تصمیم: هر دو می‌ماند</translation>
    </message>
    <message>
        <source>Decided: {value}</source>
        <translation>تصمیم: {value}</translation>
    </message>
    <message>
        <source>Declared independence in 2008; Serbia and some other states do not recognise it. XK is a user-assigned code, as CLDR has it.</source>
        <translation>در ۲۰۰۸ اعلام استقلال کرد؛ صربستان و چند دولت دیگر به رسمیت نمی‌شناسندش. XK کدی قراردادی است، چنان‌که در CLDR آمده.</translation>
    </message>
    <message>
        <source>Deteriorated</source>
        <translation>بدترشده</translation>
    </message>
    <message>
        <source>Documents and dossiers</source>
        <translation>سندها و پرونده‌ها</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>پایان</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>پرونده‌ها</translation>
    </message>
    <message>
        <source>Dossiers (*{suffix})</source>
        <translation>پرونده‌ها (*{suffix})</translation>
    </message>
    <message>
        <source>Double click: fold</source>
        <translation>دوکلیک: تاکردن</translation>
    </message>
    <message>
        <source>Double-click its name</source>
        <translation>دوکلیک روی نام آن</translation>
    </message>
    <message>
        <source>Drag its name, Alt+Up, Alt+Down</source>
        <translation>کشیدن نام آن، Alt+بالا، Alt+پایین</translation>
    </message>
    <message>
        <source>Drag, Shift+Wheel, Ctrl+Left, Ctrl+Right</source>
        <translation>کشیدن، Shift+چرخ، Ctrl+چپ، Ctrl+راست</translation>
    </message>
    <message>
        <source>Drag: move</source>
        <translation>کشیدن: جابه‌جایی</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>هلندی</translation>
    </message>
    <message>
        <source>E · unreliable</source>
        <translation>E · نامعتبر</translation>
    </message>
    <message>
        <source>E&amp;vent</source>
        <translation>&amp;رویداد</translation>
    </message>
    <message>
        <source>ECOWAS</source>
        <translation>اکوواس</translation>
    </message>
    <message>
        <source>East Jerusalem and the Golan Heights are held and claimed by Israel; most states do not recognise this.</source>
        <translation>بیت‌المقدس شرقی و بلندی‌های جولان در دست اسرائیل و مورد ادعای آن است؛ بیشتر دولت‌ها این را به رسمیت نمی‌شناسند.</translation>
    </message>
    <message>
        <source>Economic Cooperation Organization</source>
        <translation>سازمان همکاری اقتصادی (اکو)</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>استونیایی</translation>
    </message>
    <message>
        <source>Eurasian Economic Union</source>
        <translation>اتحادیهٔ اقتصادی اوراسیا</translation>
    </message>
    <message>
        <source>Euro area</source>
        <translation>منطقهٔ یورو</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>اتحادیهٔ اروپا</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>رویداد</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>رویدادها</translation>
    </message>
    <message>
        <source>Events by year: {years}</source>
        <translation>رویدادها به تفکیک سال: {years}</translation>
    </message>
    <message>
        <source>Every decided event still stands in the newest version of its source.</source>
        <translation>هر رویداد تصمیم‌گرفته هنوز در تازه‌ترین نسخهٔ منبعش هست.</translation>
    </message>
    <message>
        <source>Every document was read.</source>
        <translation>همهٔ سندها خوانده شد.</translation>
    </message>
    <message>
        <source>Every event stands where its words allow: a day is a point, a month is a month wide. Ctrl and the wheel zoom at the pointer. What has an order but no date floats in its own band.</source>
        <translation>هر رویداد همان‌جا می‌ایستد که واژه‌هایش اجازه می‌دهد: روز یک نقطه است و ماه به پهنای یک ماه. Ctrl و چرخ موشی زیر اشاره‌گر بزرگ می‌کند. آنچه ترتیب دارد و تاریخ ندارد در نوار خودش شناور است.</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>اکسل (*.xlsx)</translation>
    </message>
    <message>
        <source>Export a briefing</source>
        <translation>خروجی گرفتن از گزارش</translation>
    </message>
    <message>
        <source>Export briefing</source>
        <translation>خروجی گزارش</translation>
    </message>
    <message>
        <source>Export journal</source>
        <translation>خروجی دفتر ثبت</translation>
    </message>
    <message>
        <source>F · cannot be judged</source>
        <translation>F · نامعلوم</translation>
    </message>
    <message>
        <source>Filter by {part}</source>
        <translation>فیلتر با {part}</translation>
    </message>
    <message>
        <source>Find a &amp;command, event, source or country…</source>
        <translation>یافتن &amp;فرمان، رویداد، منبع یا کشور…</translation>
    </message>
    <message>
        <source>Find again</source>
        <translation>جستجوی دوباره</translation>
    </message>
    <message>
        <source>Find events a&amp;gain</source>
        <translation>جستجوی &amp;دوبارهٔ رویدادها</translation>
    </message>
    <message>
        <source>Finding events again</source>
        <translation>جستجوی دوبارهٔ رویدادها</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>فنلاندی</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>نخستین دیدار</translation>
    </message>
    <message>
        <source>Fit &amp;most events</source>
        <translation>جادادن &amp;بیشتر رویدادها</translation>
    </message>
    <message>
        <source>Fit &amp;selection</source>
        <translation>جادادن &amp;گزینش</translation>
    </message>
    <message>
        <source>Five Eyes</source>
        <translation>پنج چشم</translation>
    </message>
    <message>
        <source>Flag of {country}</source>
        <translation>پرچم {country}</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>پرچم‌ها</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>تاکردن</translation>
    </message>
    <message>
        <source>Fold the lane</source>
        <translation>تاکردن ردیف</translation>
    </message>
    <message>
        <source>Found in: {evidence}</source>
        <translation>یافته در: {evidence}</translation>
    </message>
    <message>
        <source>French</source>
        <translation>فرانسوی</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>جمعه</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>از فایل</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>از {day}</translation>
    </message>
    <message>
        <source>G20</source>
        <translation>گروه ۲۰</translation>
    </message>
    <message>
        <source>G7</source>
        <translation>گروه ۷</translation>
    </message>
    <message>
        <source>German</source>
        <translation>آلمانی</translation>
    </message>
    <message>
        <source>Go to da&amp;te…</source>
        <translation>رفتن به &amp;تاریخ…</translation>
    </message>
    <message>
        <source>Go to date</source>
        <translation>رفتن به تاریخ</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>درجه</translation>
    </message>
    <message>
        <source>Grade {grade}</source>
        <translation>درجهٔ {grade}</translation>
    </message>
    <message>
        <source>Gulf Cooperation Council</source>
        <translation>شورای همکاری خلیج فارس</translation>
    </message>
    <message>
        <source>High</source>
        <translation>زیاد</translation>
    </message>
    <message>
        <source>History of {one} and {other}</source>
        <translation>تاریخچهٔ {one} و {other}</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home، End</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>شیوه‌نامه</translation>
    </message>
    <message>
        <source>House style (*.json)</source>
        <translation>شیوه‌نامه (*.json)</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>مجاری</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>ایسلندی</translation>
    </message>
    <message>
        <source>Improved</source>
        <translation>بهترشده</translation>
    </message>
    <message>
        <source>In your documents</source>
        <translation>در سندهای شما</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>ورودی‌ها</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>اندونزیایی</translation>
    </message>
    <message>
        <source>Into an event of its own</source>
        <translation>در رویدادی جداگانه</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>ایتالیایی</translation>
    </message>
    <message>
        <source>Its events</source>
        <translation>رویدادهایش</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Jammu and Kashmir is divided and disputed with Pakistan; Aksai Chin is held by China.</source>
        <translation>جامو و کشمیر تقسیم‌شده و مورد اختلاف با پاکستان است؛ آکسای چین در دست چین است.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>پیوستن</translation>
    </message>
    <message>
        <source>Join into one event</source>
        <translation>پیوستن در یک رویداد</translation>
    </message>
    <message>
        <source>Judgements</source>
        <translation>داوری‌ها</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>همین‌گونه بماند</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>نگه‌داشتن هر دو</translation>
    </message>
    <message>
        <source>Keep on top</source>
        <translation>نگه‌داشتن در بالا</translation>
    </message>
    <message>
        <source>Keep {title}, {when}</source>
        <translation>نگه‌داشتن {title}، {when}</translation>
    </message>
    <message>
        <source>Key points</source>
        <translation>نکته‌های کلیدی</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>نوع‌ها</translation>
    </message>
    <message>
        <source>Known as the former Yugoslav Republic of Macedonia until the Prespa agreement of 2018 took effect in 2019.</source>
        <translation>تا اجرای توافق ۲۰۱۸ پرسپا در ۲۰۱۹ جمهوری یوگسلاو سابق مقدونیه خوانده می‌شد.</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>ردیف‌ها</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>آخرین تماس</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>آخرین دیدار</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>لتونیایی</translation>
    </message>
    <message>
        <source>Left empty: it is not known.</source>
        <translation>خالی ماند: دانسته نیست.</translation>
    </message>
    <message>
        <source>Let go from the top</source>
        <translation>رها کردن از بالا</translation>
    </message>
    <message>
        <source>Likelihood and confidence stand in one sentence; say them apart (ICD 203): “{sentence}”</source>
        <translation>احتمال و اطمینان در یک جمله آمده است؛ جدا بگوییدشان (ICD 203): «{sentence}»</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>محتمل</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>لیتوانیایی</translation>
    </message>
    <message>
        <source>Longest gaps</source>
        <translation>درازترین فاصله‌ها</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>کم</translation>
    </message>
    <message>
        <source>Make a s&amp;uggestion again</source>
        <translation>دوباره &amp;پیشنهاد شود</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Memberships of countries</source>
        <translation>عضویت‌های کشورها</translation>
    </message>
    <message>
        <source>Mercosur</source>
        <translation>مرکوسور</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>روش</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>میانه</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>دوشنبه</translation>
    </message>
    <message>
        <source>Move the lane</source>
        <translation>جابه‌جایی ردیف</translation>
    </message>
    <message>
        <source>Myanmar is the name the United Nations use; Burma is still used by some governments.</source>
        <translation>میانمار نامی است که سازمان ملل به کار می‌برد؛ برخی دولت‌ها هنوز برمه می‌گویند.</translation>
    </message>
    <message>
        <source>NATO</source>
        <translation>ناتو</translation>
    </message>
    <message>
        <source>Nagorno-Karabakh was held by Armenian authorities until September 2023.</source>
        <translation>قره‌باغ کوهستانی تا سپتامبر ۲۰۲۳ در دست مقام‌های ارمنی بود.</translation>
    </message>
    <message>
        <source>Names, people, languages and currencies of countries</source>
        <translation>نام، جمعیت، زبان و پول کشورها</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>بعدی</translation>
    </message>
    <message>
        <source>Next event in sight</source>
        <translation>رویداد بعدی در دید</translation>
    </message>
    <message>
        <source>Next event of the lane, nearest of another</source>
        <translation>رویداد بعدی ردیف، نزدیک‌ترین در ردیف دیگر</translation>
    </message>
    <message>
        <source>No country</source>
        <translation>هیچ کشوری</translation>
    </message>
    <message>
        <source>No event in view names both.</source>
        <translation>هیچ رویداد پیدایی هر دو را نام نمی‌برد.</translation>
    </message>
    <message>
        <source>No event in view names it.</source>
        <translation>هیچ رویداد پیدایی نامش را نمی‌برد.</translation>
    </message>
    <message>
        <source>No event is told by more than one source.</source>
        <translation>هیچ رویدادی را بیش از یک منبع بازنگفته است.</translation>
    </message>
    <message>
        <source>No events yet.</source>
        <translation>هنوز رویدادی نیست.</translation>
    </message>
    <message>
        <source>No publication day found: “last week” and the like stay open until you set one.</source>
        <translation>روز انتشار یافت نشد: “last week” و مانند آن باز می‌ماند تا روزی تعیین کنید.</translation>
    </message>
    <message>
        <source>No suggestion looks like an event you have decided.</source>
        <translation>هیچ پیشنهادی به رویدادی که درباره‌اش تصمیم گرفته‌اید نمی‌ماند.</translation>
    </message>
    <message>
        <source>No two sources contradict each other on a day, a number or an actor.</source>
        <translation>هیچ دو منبعی دربارهٔ روز، شمار یا کنشگر با هم تناقض ندارند.</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>هیچ‌یک از این‌ها</translation>
    </message>
    <message>
        <source>Norwegian Bokmål</source>
        <translation>نروژی بوک‌مل</translation>
    </message>
    <message>
        <source>Not a country: {words}.</source>
        <translation>کشور نیست: {words}.</translation>
    </message>
    <message>
        <source>Not in the newer version</source>
        <translation>نبود در نسخهٔ تازه‌تر</translation>
    </message>
    <message>
        <source>Not {what}</source>
        <translation>نه {what}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>چیزی به این نام نیست.</translation>
    </message>
    <message>
        <source>Nothing to weigh here.</source>
        <translation>این‌جا چیزی برای سنجیدن نیست.</translation>
    </message>
    <message>
        <source>Nuclear weapons, by its own word or common estimate</source>
        <translation>جنگ‌افزار هسته‌ای، به گفتهٔ خود یا برآورد رایج</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>OECD</source>
        <translation>سازمان همکاری و توسعهٔ اقتصادی</translation>
    </message>
    <message>
        <source>OPEC</source>
        <translation>اوپک</translation>
    </message>
    <message>
        <source>Officially Cabo Verde in all languages since 2013; CLDR’s English name is Cape Verde.</source>
        <translation>از ۲۰۱۳ نام رسمی در همهٔ زبان‌ها Cabo Verde است؛ نام CLDR کیپ‌ورد است.</translation>
    </message>
    <message>
        <source>Officially the Democratic People’s Republic of Korea; both Korean states claim the peninsula.</source>
        <translation>نام رسمی جمهوری دموکراتیک خلق کره؛ هر دو دولت کره مدعی شبه‌جزیره‌اند.</translation>
    </message>
    <message>
        <source>Officially the Republic of Korea; both Korean states claim the peninsula.</source>
        <translation>نام رسمی جمهوری کره؛ هر دو دولت کره مدعی شبه‌جزیره‌اند.</translation>
    </message>
    <message>
        <source>On the timeline</source>
        <translation>روی خط زمان</translation>
    </message>
    <message>
        <source>One sentence that gives the reason</source>
        <translation>یک جمله که دلیل را بگوید</translation>
    </message>
    <message>
        <source>Only this lane</source>
        <translation>تنها این ردیف</translation>
    </message>
    <message>
        <source>Only {what}</source>
        <translation>تنها {what}</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>بازکردن &amp;پوشه…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>بازکردن &amp;اخیر</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>دوباره باز</translation>
    </message>
    <message>
        <source>Open conflicts</source>
        <translation>تناقض‌های باز</translation>
    </message>
    <message>
        <source>Open documents</source>
        <translation>بازکردن سندها</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>بازکردن پوشه</translation>
    </message>
    <message>
        <source>Open from arc&amp;hive…</source>
        <translation>بازکردن از &amp;بایگانی…</translation>
    </message>
    <message>
        <source>Open from archive</source>
        <translation>بازکردن از بایگانی</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>بازکردن آن</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple</source>
        <translation>بازکردن &amp;نمونه</translation>
    </message>
    <message>
        <source>Open work w&amp;ithout a name</source>
        <translation>بازکردن کار &amp;بی‌نام</translation>
    </message>
    <message>
        <source>Opening the original …</source>
        <translation>بازکردن اصل …</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ترتیب</translation>
    </message>
    <message>
        <source>Organisation of Islamic Cooperation</source>
        <translation>سازمان همکاری اسلامی</translation>
    </message>
    <message>
        <source>Original of the sour&amp;ce</source>
        <translation>&amp;اصل منبع</translation>
    </message>
    <message>
        <source>Original of “{title}”</source>
        <translation>اصل «{title}»</translation>
    </message>
    <message>
        <source>Other contacts</source>
        <translation>تماس‌های دیگر</translation>
    </message>
    <message>
        <source>Other days in it: {days}.</source>
        <translation>روزهای دیگر در آن: {days}.</translation>
    </message>
    <message>
        <source>Outlined: planned · dotted: requested · struck: denied</source>
        <translation>دورخط: برنامه‌ریزی‌شده · نقطه‌چین: درخواستی · خط‌خورده: تکذیب‌شده</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>بسته‌ها</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>صفحهٔ {page} از {pages}</translation>
    </message>
    <message>
        <source>Pai&amp;r</source>
        <translation>&amp;جفت</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>جفت</translation>
    </message>
    <message>
        <source>Pair history</source>
        <translation>تاریخچهٔ جفت</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>شریکان</translation>
    </message>
    <message>
        <source>Parts of what is written</source>
        <translation>بخش‌های آنچه نوشته می‌شود</translation>
    </message>
    <message>
        <source>Passage {place} of {total}</source>
        <translation>قطعهٔ {place} از {total}</translation>
    </message>
    <message>
        <source>Passage: {words}</source>
        <translation>قطعه: {words}</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>متن چسبانده</translation>
    </message>
    <message>
        <source>People and institutions</source>
        <translation>اشخاص و نهادها</translation>
    </message>
    <message>
        <source>Perhaps published {day} ({ground}). Set the day to count from it.</source>
        <translation>شاید در {day} منتشر شده ({ground}). روز را تعیین کنید تا از آن شمرده شود.</translation>
    </message>
    <message>
        <source>Perhaps the same event</source>
        <translation>شاید همان رویداد</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>دوره</translation>
    </message>
    <message>
        <source>Period…</source>
        <translation>دوره…</translation>
    </message>
    <message>
        <source>Plain, black and white</source>
        <translation>ساده، سیاه و سفید</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>لهستانی</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>پرتغالی</translation>
    </message>
    <message>
        <source>Preferen&amp;ces…</source>
        <translation>&amp;ترجیح‌ها…</translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation>پیش‌نمایش صفحه‌ها</translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>چاپ …</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>مشکل‌ها</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>نما</translation>
    </message>
    <message>
        <source>Profile of {country}</source>
        <translation>نمای {country}</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>نماها</translation>
    </message>
    <message>
        <source>Quad</source>
        <translation>کواد</translation>
    </message>
    <message>
        <source>Reading documents</source>
        <translation>خواندن سندها</translation>
    </message>
    <message>
        <source>Reading the documents again, to check {file} …</source>
        <translation>دوباره‌خواندن سندها برای بررسی {file} …</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>Recover into a new dossier</source>
        <translation>بازیابی در پرونده‌ای تازه</translation>
    </message>
    <message>
        <source>Recover…</source>
        <translation>بازیابی…</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>ازنو</translation>
    </message>
    <message>
        <source>Redo {label}</source>
        <translation>ازنو: {label}</translation>
    </message>
    <message>
        <source>Registered as Türkiye at the United Nations since 2022; Turkey is common in English.</source>
        <translation>از ۲۰۲۲ در سازمان ملل Türkiye ثبت شده است؛ نام ترکیه رایج است.</translation>
    </message>
    <message>
        <source>Reject all suggestions in &amp;view</source>
        <translation>رد همهٔ پیشنهادهای &amp;پیدا</translation>
    </message>
    <message>
        <source>Reject the event</source>
        <translation>رد کردن رویداد</translation>
    </message>
    <message>
        <source>Reliability: none</source>
        <translation>اعتبار: بدون درجه</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>Remove filter {words}</source>
        <translation>برداشتن فیلتر {words}</translation>
    </message>
    <message>
        <source>Remove this passage</source>
        <translation>برداشتن این قطعه</translation>
    </message>
    <message>
        <source>Remove: {words}</source>
        <translation>برداشتن: {words}</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>بازبینی</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>رومانیایی</translation>
    </message>
    <message>
        <source>Roughly even chance</source>
        <translation>تقریباً نیم به نیم</translation>
    </message>
    <message>
        <source>Runs until</source>
        <translation>برقرار تا</translation>
    </message>
    <message>
        <source>Russia has held Crimea since 2014 and parts of other regions since 2022; the United Nations General Assembly counts them as Ukraine’s.</source>
        <translation>روسیه از ۲۰۱۴ کریمه و از ۲۰۲۲ بخش‌هایی از مناطق دیگر را در دست دارد؛ مجمع عمومی سازمان ملل آن‌ها را از آنِ اوکراین می‌داند.</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation>&amp;منبع</translation>
    </message>
    <message>
        <source>Same as</source>
        <translation>همان که</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>شنبه</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>ذخیره &amp;به نام…</translation>
    </message>
    <message>
        <source>Save &amp;picture of the timeline…</source>
        <translation>ذخیرهٔ &amp;تصویر خط زمان…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>ذخیره به نام…</translation>
    </message>
    <message>
        <source>Save dossier as</source>
        <translation>ذخیرهٔ پرونده به نام</translation>
    </message>
    <message>
        <source>Save picture of the timeline</source>
        <translation>ذخیرهٔ تصویر خط زمان</translation>
    </message>
    <message>
        <source>Save selection as</source>
        <translation>ذخیرهٔ گزینش به نام</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>ذخیرهٔ نما</translation>
    </message>
    <message>
        <source>Saved &amp;views</source>
        <translation>نماهای &amp;ذخیره‌شده</translation>
    </message>
    <message>
        <source>Says {value}</source>
        <translation>می‌گوید {value}</translation>
    </message>
    <message>
        <source>Scroll the lanes</source>
        <translation>پیمایش ردیف‌ها</translation>
    </message>
    <message>
        <source>Scroll through time</source>
        <translation>پیمایش زمان</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>جستجو</translation>
    </message>
    <message>
        <source>Searches the texts of all sources, and titles, notes and quotations of all events.</source>
        <translation>در متن همهٔ منابع و در عنوان، یادداشت و نقل‌قول همهٔ رویدادها جستجو می‌کند.</translation>
    </message>
    <message>
        <source>Select an event, and its sentence is lit here. It works the other way too: click a lit sentence, and its event is selected everywhere.</source>
        <translation>رویدادی برگزینید تا جمله‌اش این‌جا روشن شود. وارونه‌اش هم می‌شود: روی جمله‌ای روشن کلیک کنید تا رویدادش همه‌جا برگزیده شود.</translation>
    </message>
    <message>
        <source>Set publication &amp;day…</source>
        <translation>تعیین &amp;روز انتشار…</translation>
    </message>
    <message>
        <source>Set publication day</source>
        <translation>تعیین روز انتشار</translation>
    </message>
    <message>
        <source>Set publication day…</source>
        <translation>تعیین روز انتشار…</translation>
    </message>
    <message>
        <source>Setting the pages …</source>
        <translation>صفحه‌آرایی …</translation>
    </message>
    <message>
        <source>Shanghai Cooperation Organisation</source>
        <translation>سازمان همکاری شانگهای</translation>
    </message>
    <message>
        <source>Shift+Drag</source>
        <translation>Shift+کشیدن</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>نمایش</translation>
    </message>
    <message>
        <source>Show in the source</source>
        <translation>نمایش در منبع</translation>
    </message>
    <message>
        <source>Show its profile</source>
        <translation>نمایش نمای آن</translation>
    </message>
    <message>
        <source>Show only its events</source>
        <translation>نمایش فقط رویدادهای آن</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>نمایش مشکل‌ها</translation>
    </message>
    <message>
        <source>Show {citation} in the source</source>
        <translation>نمایش {citation} در منبع</translation>
    </message>
    <message>
        <source>Since the last briefing</source>
        <translation>از گزارش پیشین</translation>
    </message>
    <message>
        <source>Slate, without serifs</source>
        <translation>سنگی، بی‌زائده</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>اسلواکی</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>اسلوونیایی</translation>
    </message>
    <message>
        <source>Somaliland declared independence in 1991.</source>
        <translation>سومالی‌لند در ۱۹۹۱ اعلام استقلال کرد.</translation>
    </message>
    <message>
        <source>Some characters have no font here: the PDF is not marked as PDF/A and PDF/UA.</source>
        <translation>برخی نویسه‌ها این‌جا قلمی ندارند: PDF نشان PDF/A و PDF/UA ندارد.</translation>
    </message>
    <message>
        <source>Sorted by {name}, ascending</source>
        <translation>مرتب بر پایهٔ {name}، صعودی</translation>
    </message>
    <message>
        <source>Sorted by {name}, descending</source>
        <translation>مرتب بر پایهٔ {name}، نزولی</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>منبع</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>منابع</translation>
    </message>
    <message>
        <source>Sources disagree</source>
        <translation>منابع تناقض دارند</translation>
    </message>
    <message>
        <source>Sources disagree on the actor</source>
        <translation>منابع دربارهٔ کنشگر تناقض دارند</translation>
    </message>
    <message>
        <source>Sources disagree on the date</source>
        <translation>منابع دربارهٔ تاریخ تناقض دارند</translation>
    </message>
    <message>
        <source>Sources disagree on the number</source>
        <translation>منابع دربارهٔ شمار تناقض دارند</translation>
    </message>
    <message>
        <source>South America</source>
        <translation>آمریکای جنوبی</translation>
    </message>
    <message>
        <source>Southeast Asia</source>
        <translation>جنوب شرقی آسیا</translation>
    </message>
    <message>
        <source>Southern Africa</source>
        <translation>آفریقای جنوبی (ناحیه)</translation>
    </message>
    <message>
        <source>Southern Asia</source>
        <translation>جنوب آسیا</translation>
    </message>
    <message>
        <source>Southern Europe</source>
        <translation>اروپای جنوبی</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>اسپانیایی</translation>
    </message>
    <message>
        <source>Special Administrative Region of China; CLDR gives it a code of its own.</source>
        <translation>منطقهٔ ویژهٔ اداری چین؛ CLDR کدی جداگانه به آن می‌دهد.</translation>
    </message>
    <message>
        <source>Spli&amp;t event…</source>
        <translation>&amp;شکافتن رویداد…</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>شکافتن</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>استاندارد</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>بیان‌شده</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>بیانیه</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Strike</source>
        <translation>ضربه</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>پیشنهادی</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>یکشنبه</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>یکشنبه</translation>
    </message>
    <message>
        <source>Swaziland until 2018.</source>
        <translation>تا ۲۰۱۸ سوازیلند.</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>سوئدی</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>&amp;پوسته</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>Take {value}</source>
        <translation>گرفتن {value}</translation>
    </message>
    <message>
        <source>Taking events from the archive …</source>
        <translation>گرفتن رویدادها از بایگانی …</translation>
    </message>
    <message>
        <source>Territorial claims are suspended by the Antarctic Treaty of 1959.</source>
        <translation>پیمان ۱۹۵۹ جنوبگان ادعاهای سرزمینی را معلق کرده است.</translation>
    </message>
    <message>
        <source>That is before the event itself.</source>
        <translation>این پیش از خود رویداد است.</translation>
    </message>
    <message>
        <source>The PDF is damaged.</source>
        <translation>PDF آسیب دیده است.</translation>
    </message>
    <message>
        <source>The People’s Republic of China claims Taiwan; about a dozen states recognise the Republic of China. CLDR lists it as Taiwan.</source>
        <translation>جمهوری خلق چین مدعی تایوان است؛ حدود دوازده دولت جمهوری چین را به رسمیت می‌شناسند. CLDR آن را تایوان می‌نامد.</translation>
    </message>
    <message>
        <source>The Taliban have governed since August 2021; the United Nations seat is held by the former government’s delegation.</source>
        <translation>طالبان از اوت ۲۰۲۱ حکومت می‌کند؛ کرسی سازمان ملل در دست هیئت دولت پیشین است.</translation>
    </message>
    <message>
        <source>The Word document does not hold the manifest, the flags and the scale of likelihood: verify works on the PDF.</source>
        <translation>سند Word صورت‌برداری، پرچم‌ها و مقیاس احتمال را ندارد: راستی‌آزمایی روی PDF انجام می‌شود.</translation>
    </message>
    <message>
        <source>The archive is damaged after the last page that was read.</source>
        <translation>بایگانی پس از آخرین صفحهٔ خوانده‌شده آسیب دیده است.</translation>
    </message>
    <message>
        <source>The archive is damaged.</source>
        <translation>بایگانی آسیب دیده است.</translation>
    </message>
    <message>
        <source>The archive “{folder}” holds no events yet. Let “briefing-app archive” go on first.</source>
        <translation>بایگانی «{folder}» هنوز رویدادی ندارد. نخست بگذارید “briefing-app archive” پیش برود.</translation>
    </message>
    <message>
        <source>The block between “---” lines at the head is no front matter (no “key: value”); it was left in the text.</source>
        <translation>بخش میان سطرهای “---” در آغاز، سرآغاز نیست (“key: value” ندارد)؛ در متن ماند.</translation>
    </message>
    <message>
        <source>The book is damaged.</source>
        <translation>کتاب آسیب دیده است.</translation>
    </message>
    <message>
        <source>The card tells how each date was found: the words, the rule, the day it was counted from, and the interval. Nothing is filled in that the words don&apos;t say.</source>
        <translation>کارت می‌گوید هر تاریخ چگونه یافته شد: واژه‌ها، قاعده، روز مبنا و بازه. چیزی که واژه‌ها نگفته‌اند پر نمی‌شود.</translation>
    </message>
    <message>
        <source>The chapter “{name}” could not be read.</source>
        <translation>فصل «{name}» خوانده نشد.</translation>
    </message>
    <message>
        <source>The cut-off</source>
        <translation>پایان گردآوری</translation>
    </message>
    <message>
        <source>The day of the briefing</source>
        <translation>روز گزارش</translation>
    </message>
    <message>
        <source>The disk did not take or give what “{name}” needed, so the change was not saved. Check that the disk is there and has space, then repeat it.</source>
        <translation>دیسک آنچه «{name}» می‌خواست نگرفت یا نداد، پس تغییر ذخیره نشد. بررسی کنید که دیسک هست و جا دارد، سپس تکرار کنید.</translation>
    </message>
    <message>
        <source>The disk is full, so the change to “{name}” was not saved. Free some space, then repeat it.</source>
        <translation>دیسک پر است، پس تغییر «{name}» ذخیره نشد. جا باز کنید، سپس تکرار کنید.</translation>
    </message>
    <message>
        <source>The document is damaged.</source>
        <translation>سند آسیب دیده است.</translation>
    </message>
    <message>
        <source>The dossier is damaged.</source>
        <translation>پرونده آسیب دیده است.</translation>
    </message>
    <message>
        <source>The dossier is whole.</source>
        <translation>پرونده سالم است.</translation>
    </message>
    <message>
        <source>The events of “{name}” were found by earlier rules. Reading again leaves what you decided.</source>
        <translation>رویدادهای «{name}» با قاعده‌های پیشین یافته شده‌اند. دوباره‌خواندن به تصمیم‌های شما دست نمی‌زند.</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation>خروجی لغو شد؛ چیزی نوشته نشد.</translation>
    </message>
    <message>
        <source>The export was stopped; nothing was written.</source>
        <translation>خروجی متوقف شد؛ چیزی نوشته نشد.</translation>
    </message>
    <message>
        <source>The facts of each country in the selected event, and what your documents tell of it. Filter by a country, or by two to see what they have to do with each other.</source>
        <translation>داده‌های هر کشور رویداد برگزیده، و آنچه سندهایتان از آن می‌گویند. با یک کشور فیلتر کنید، یا با دو کشور تا ببینید چه میان آن‌هاست.</translation>
    </message>
    <message>
        <source>The feed is damaged.</source>
        <translation>خوراک آسیب دیده است.</translation>
    </message>
    <message>
        <source>The feed is malformed: an entry or a part of one may be missing.</source>
        <translation>خوراک بدساخت است: شاید ورودی یا بخشی از آن نباشد.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>فایل خالی است.</translation>
    </message>
    <message>
        <source>The file is probably damaged: open it in the program it comes from and save it anew.</source>
        <translation>فایل احتمالاً آسیب دیده است: در برنامهٔ سازنده‌اش بازش کنید و از نو ذخیره کنید.</translation>
    </message>
    <message>
        <source>The filter hides all events.</source>
        <translation>فیلتر همهٔ رویدادها را پنهان می‌کند.</translation>
    </message>
    <message numerus="yes">
        <source>The filter hides all {count} events.</source>
        <translation>
            <numerusform>فیلتر همهٔ {count} رویداد را پنهان می‌کند.</numerusform>
        </translation>
    </message>
    <message>
        <source>The front matter has no closing “---”; it was left in the text and nothing was taken from it.</source>
        <translation>سرآغاز “---” پایانی ندارد؛ در متن ماند و چیزی از آن گرفته نشد.</translation>
    </message>
    <message>
        <source>The front matter is not valid YAML{where}; its plain lines were used. Put values with a colon in quotes.</source>
        <translation>سرآغاز YAML درستی نیست{where}؛ سطرهای ساده‌اش به کار رفت. مقدارهای دونقطه‌دار را در گیومه بگذارید.</translation>
    </message>
    <message>
        <source>The line is no JSON.</source>
        <translation>سطر JSON نیست.</translation>
    </message>
    <message>
        <source>The message is damaged.</source>
        <translation>پیام آسیب دیده است.</translation>
    </message>
    <message>
        <source>The newer version of the source no longer has these words; the older version is kept for them.</source>
        <translation>نسخهٔ تازه‌تر منبع دیگر این واژه‌ها را ندارد؛ نسخهٔ پیشین برایشان نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>The northern part is held by the Turkish Republic of Northern Cyprus, which only Türkiye recognises.</source>
        <translation>بخش شمالی در دست جمهوری ترک قبرس شمالی است که تنها ترکیه به رسمیت می‌شناسد.</translation>
    </message>
    <message>
        <source>The period ends before it begins. Swap the two days.</source>
        <translation>دوره پیش از آغازش پایان می‌یابد. دو روز را جابه‌جا کنید.</translation>
    </message>
    <message>
        <source>The picture “{path}” cannot be written: check that the folder exists and may be written to.</source>
        <translation>تصویر «{path}» نوشته نمی‌شود: بررسی کنید که پوشه هست و نوشتنی است.</translation>
    </message>
    <message>
        <source>The reader broke down on this file; nothing else was affected.</source>
        <translation>خواننده بر سر این فایل از کار افتاد؛ چیز دیگری آسیب ندید.</translation>
    </message>
    <message>
        <source>The selection was cancelled. No dossier was made.</source>
        <translation>گزینش لغو شد. پرونده‌ای ساخته نشد.</translation>
    </message>
    <message>
        <source>The source</source>
        <translation>منبع</translation>
    </message>
    <message>
        <source>The sources disagree on the actor. Decide for one, or keep both.</source>
        <translation>منابع دربارهٔ کنشگر تناقض دارند. یکی را برگزینید، یا هر دو را نگه دارید.</translation>
    </message>
    <message>
        <source>The sources disagree on the date. Decide for one, or keep both.</source>
        <translation>منابع دربارهٔ تاریخ تناقض دارند. یکی را برگزینید، یا هر دو را نگه دارید.</translation>
    </message>
    <message>
        <source>The sources disagree on the number. Decide for one, or keep both.</source>
        <translation>منابع دربارهٔ شمار تناقض دارند. یکی را برگزینید، یا هر دو را نگه دارید.</translation>
    </message>
    <message>
        <source>The timeline</source>
        <translation>خط زمان</translation>
    </message>
    <message>
        <source>The web archive is damaged after page {number}.</source>
        <translation>بایگانی وب پس از صفحهٔ {number} آسیب دیده است.</translation>
    </message>
    <message>
        <source>The web page does not hold the manifest: verify works on the PDF.</source>
        <translation>صفحهٔ وب صورت‌برداری را ندارد: راستی‌آزمایی روی PDF انجام می‌شود.</translation>
    </message>
    <message>
        <source>The workbook holds the tables only: the prose, the figure, the profiles and the manifest are not in it.</source>
        <translation>کارپوشه تنها جدول‌ها را دارد: نثر، نمودار، نماها و صورت‌برداری در آن نیست.</translation>
    </message>
    <message>
        <source>The worker {worker} {fault}: events of different rules would mix. Install version {version} (rules {rules_version}) on all workers.</source>
        <translation>پردازهٔ {worker} {fault}: رویدادهای قاعده‌های گوناگون درمی‌آمیزند. نسخهٔ {version} (قاعده‌های {rules_version}) را روی همهٔ پردازه‌ها نصب کنید.</translation>
    </message>
    <message numerus="yes">
        <source>The {count} events become one with all their passages and countries. Which title and date stay?</source>
        <translation>
            <numerusform>{count} رویداد با همهٔ قطعه‌ها و کشورهایشان یکی می‌شوند. کدام عنوان و تاریخ بماند؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Their events</source>
        <translation>رویدادهای آن‌ها</translation>
    </message>
    <message>
        <source>There is no document in this folder.</source>
        <translation>در این پوشه سندی نیست.</translation>
    </message>
    <message>
        <source>There is no entry of a feed in it.</source>
        <translation>ورودی خوراکی در آن نیست.</translation>
    </message>
    <message>
        <source>There is no other work without a name. Everything else is under its own name.</source>
        <translation>کار بی‌نام دیگری نیست. بقیه زیر نام خودشان هستند.</translation>
    </message>
    <message>
        <source>There is no page with text in it.</source>
        <translation>صفحهٔ متن‌داری در آن نیست.</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>چنین فایل یا پوشه‌ای نیست.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>چنین فایلی نیست.</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>متنی در آن نیست.</translation>
    </message>
    <message>
        <source>There is no web page in it.</source>
        <translation>صفحهٔ وبی در آن نیست.</translation>
    </message>
    <message>
        <source>There is nothing in it to show.</source>
        <translation>چیزی برای نمایش در آن نیست.</translation>
    </message>
    <message>
        <source>These and no others</source>
        <translation>این‌ها و نه دیگری</translation>
    </message>
    <message>
        <source>This PDF is protected by a password.</source>
        <translation>این PDF با گذرواژه محافظت شده است.</translation>
    </message>
    <message>
        <source>This file defines XML entities, a known way to attack a reader.</source>
        <translation>این فایل موجودیت XML تعریف می‌کند، راهی شناخته برای حمله به خواننده.</translation>
    </message>
    <message>
        <source>This folder may not be opened.</source>
        <translation>این پوشه بازشدنی نیست.</translation>
    </message>
    <message>
        <source>This names no date. Try 17 January 2025, May 2024 or 2024-06/2024-08.</source>
        <translation>این تاریخ نیست. ۱۷ ژانویهٔ ۲۰۲۵، مهٔ ۲۰۲۴ یا 2024-06/2024-08 را بیازمایید.</translation>
    </message>
    <message>
        <source>This part of the archive is damaged or protected.</source>
        <translation>این بخش بایگانی آسیب دیده یا محافظت شده است.</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>پنجشنبه</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>پنجشنبه</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>ساعت روز</translation>
    </message>
    <message>
        <source>Time of the file</source>
        <translation>زمان فایل</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>خط زمان</translation>
    </message>
    <message>
        <source>TimelineJS (*.timeline.json)</source>
        <translation>TimelineJS (*.timeline.json)</translation>
    </message>
    <message>
        <source>TimelineJS holds dated events only.</source>
        <translation>TimelineJS تنها رویدادهای تاریخ‌دار را دارد.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>برای بازبینی</translation>
    </message>
    <message>
        <source>To {day}</source>
        <translation>تا {day}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>Told by several sources</source>
        <translation>بازگفتهٔ چند منبع</translation>
    </message>
    <message>
        <source>Tour of the window</source>
        <translation>گردش در پنجره</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>تجارت</translation>
    </message>
    <message>
        <source>Transnistria is not under the government’s control.</source>
        <translation>ترانس‌نیستریا زیر فرمان دولت نیست.</translation>
    </message>
    <message>
        <source>Treaty</source>
        <translation>پیمان</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>روند</translation>
    </message>
    <message>
        <source>Trend of {country}</source>
        <translation>روند {country}</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>سه‌شنبه</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>سه‌شنبه</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>ترکی</translation>
    </message>
    <message>
        <source>Turn &amp;round</source>
        <translation>&amp;وارونه‌کردن</translation>
    </message>
    <message>
        <source>UN Security Council, permanent member</source>
        <translation>شورای امنیت سازمان ملل، عضو دائم</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>بی‌تغییر</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>بی‌تاریخ</translation>
    </message>
    <message>
        <source>Undated, in order</source>
        <translation>بی‌تاریخ، به ترتیب</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <source>Undo {label}</source>
        <translation>واگرد: {label}</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>گشودن</translation>
    </message>
    <message>
        <source>Unicode CLDR 48</source>
        <translation>Unicode CLDR 48</translation>
    </message>
    <message>
        <source>United Nations</source>
        <translation>سازمان ملل متحد</translation>
    </message>
    <message>
        <source>Unlikely</source>
        <translation>نامحتمل</translation>
    </message>
    <message>
        <source>Unpack it and add it by itself to have it read as text.</source>
        <translation>از فشردگی درآوریدش و به‌تنهایی بیفزایید تا متن شمرده شود.</translation>
    </message>
    <message>
        <source>Unpack it and add it by itself.</source>
        <translation>از فشردگی درآوریدش و به‌تنهایی بیفزایید.</translation>
    </message>
    <message>
        <source>Unpack it and add the documents in it.</source>
        <translation>از فشردگی درآوریدش و سندهای درونش را بیفزایید.</translation>
    </message>
    <message>
        <source>Unpack it and add what you need.</source>
        <translation>از فشردگی درآوریدش و آنچه نیاز دارید بیفزایید.</translation>
    </message>
    <message>
        <source>Unpack it first.</source>
        <translation>نخست از فشردگی درآوریدش.</translation>
    </message>
    <message>
        <source>Unpack it with the password, then add the files.</source>
        <translation>با گذرواژه از فشردگی درآوریدش، سپس فایل‌ها را بیفزایید.</translation>
    </message>
    <message>
        <source>Unrest</source>
        <translation>ناآرامی</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بی‌نام</translation>
    </message>
    <message>
        <source>User &amp;guide</source>
        <translation>&amp;راهنمای کاربر</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>راستی‌آزمایی</translation>
    </message>
    <message>
        <source>Verify &amp;briefing…</source>
        <translation>راستی‌آزمایی &amp;گزارش…</translation>
    </message>
    <message>
        <source>Verify briefing</source>
        <translation>راستی‌آزمایی گزارش</translation>
    </message>
    <message>
        <source>Verify dossier</source>
        <translation>راستی‌آزمایی پرونده</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>نسخهٔ {version}</translation>
    </message>
    <message>
        <source>Very likely</source>
        <translation>بسیار محتمل</translation>
    </message>
    <message>
        <source>Very unlikely</source>
        <translation>بسیار نامحتمل</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>ویتنامی</translation>
    </message>
    <message>
        <source>Violence</source>
        <translation>خشونت</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>سفر</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>رأی‌گیری</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>پاییدن پوشه</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>صفحهٔ وب (*.html)</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>چهارشنبه</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>چهارشنبه</translation>
    </message>
    <message>
        <source>Western Africa</source>
        <translation>غرب آفریقا</translation>
    </message>
    <message>
        <source>Western Asia</source>
        <translation>غرب آسیا</translation>
    </message>
    <message>
        <source>Western Europe</source>
        <translation>اروپای غربی</translation>
    </message>
    <message>
        <source>What each lane of the timeline stands for</source>
        <translation>هر ردیف خط زمان نمایندهٔ چیست</translation>
    </message>
    <message>
        <source>What to watch</source>
        <translation>آنچه باید پایید</translation>
    </message>
    <message>
        <source>What was done stays: run the same command again to go on.</source>
        <translation>آنچه انجام شده می‌ماند: برای ادامه همان فرمان را دوباره اجرا کنید.</translation>
    </message>
    <message>
        <source>Wheel, Ctrl+Up, Ctrl+Down</source>
        <translation>چرخ، Ctrl+بالا، Ctrl+پایین</translation>
    </message>
    <message>
        <source>When was “{title}” published? Relative dates in it are counted from that day.</source>
        <translation>«{title}» کِی منتشر شد؟ تاریخ‌های نسبی آن از این روز شمرده می‌شوند.</translation>
    </message>
    <message>
        <source>When you are done, export what is in view. Every line of the PDF carries its quotation and its source, and can be checked against them later.</source>
        <translation>در پایان، از آنچه پیداست خروجی بگیرید. هر سطر PDF نقل‌قول و منبعش را دارد و بعداً می‌توان با آن‌ها سنجیدش.</translation>
    </message>
    <message>
        <source>Which day, month or year?</source>
        <translation>کدام روز، ماه یا سال؟</translation>
    </message>
    <message>
        <source>Which events of the archive “{folder}” do you want at the desk?</source>
        <translation>کدام رویدادهای بایگانی «{folder}» را روی میز می‌خواهید؟</translation>
    </message>
    <message>
        <source>Which passages tell something else than “{title}”?</source>
        <translation>کدام قطعه‌ها چیزی جز «{title}» می‌گویند؟</translation>
    </message>
    <message>
        <source>Who with whom</source>
        <translation>که با که</translation>
    </message>
    <message>
        <source>Why these countries</source>
        <translation>چرا این کشورها</translation>
    </message>
    <message>
        <source>Why this date</source>
        <translation>چرا این تاریخ</translation>
    </message>
    <message>
        <source>Why this date?</source>
        <translation>چرا این تاریخ؟</translation>
    </message>
    <message>
        <source>Word (*.docx)</source>
        <translation>Word (*.docx)</translation>
    </message>
    <message numerus="yes">
        <source>Work without a name is still here ({count} dossiers).</source>
        <translation>
            <numerusform>کار بی‌نامی هنوز این‌جاست ({count} پرونده).</numerusform>
        </translation>
    </message>
    <message>
        <source>Workers die again and again. Look at their logs, then run it again.</source>
        <translation>پردازه‌ها پیاپی می‌میرند. رخدادنامه‌هایشان را ببینید، سپس دوباره اجرا کنید.</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>نوشتن یادداشت…</translation>
    </message>
    <message>
        <source>Write it anew.</source>
        <translation>از نو بنویسیدش.</translation>
    </message>
    <message>
        <source>Write one object a line.</source>
        <translation>در هر سطر یک شیء بنویسید.</translation>
    </message>
    <message>
        <source>Writing {file} …</source>
        <translation>نوشتن {file} …</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>نوشته شد: {path}</translation>
    </message>
    <message>
        <source>You decided for {value}.</source>
        <translation>تصمیم شما {value} بود.</translation>
    </message>
    <message>
        <source>You have decided no conflict yet.</source>
        <translation>هنوز دربارهٔ هیچ تناقضی تصمیم نگرفته‌اید.</translation>
    </message>
    <message>
        <source>You have no permission to read it.</source>
        <translation>اجازهٔ خواندنش را ندارید.</translation>
    </message>
    <message>
        <source>You let both stand.</source>
        <translation>هر دو را نگه داشتید.</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;بزرگ‌نمایی</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;کوچک‌نمایی</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>بزرگ‌نمایی زیر اشاره‌گر</translation>
    </message>
    <message>
        <source>Zoom to a stretch of time</source>
        <translation>بزرگ‌نمایی یک بازهٔ زمانی</translation>
    </message>
    <message>
        <source>a 7z archive</source>
        <translation>بایگانی 7z</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>تصویر GIF</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>تصویر JPEG</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>تصویر PNG</translation>
    </message>
    <message>
        <source>a PostScript file</source>
        <translation>فایل PostScript</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>بایگانی RAR</translation>
    </message>
    <message>
        <source>a Safari web archive</source>
        <translation>بایگانی وب سافاری</translation>
    </message>
    <message>
        <source>a TIFF picture</source>
        <translation>تصویر TIFF</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>سند Word</translation>
    </message>
    <message>
        <source>a bzip2 file</source>
        <translation>فایل bzip2</translation>
    </message>
    <message>
        <source>a copy of it does not come out whole</source>
        <translation>رونوشتی از آن کامل درنمی‌آید</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>پایگاه داده</translation>
    </message>
    <message>
        <source>a document of an old Office</source>
        <translation>سند آفیس قدیمی</translation>
    </message>
    <message>
        <source>a feed</source>
        <translation>خوراک</translation>
    </message>
    <message>
        <source>a film or picture</source>
        <translation>فیلم یا تصویر</translation>
    </message>
    <message>
        <source>a gzip file</source>
        <translation>فایل gzip</translation>
    </message>
    <message>
        <source>a passage of “{title}” is not in its source</source>
        <translation>قطعه‌ای از «{title}» در منبعش نیست</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>ارائه</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>برنامه</translation>
    </message>
    <message>
        <source>a saved web page (MHTML)</source>
        <translation>صفحهٔ وب ذخیره‌شده (MHTML)</translation>
    </message>
    <message>
        <source>a sound</source>
        <translation>صدا</translation>
    </message>
    <message>
        <source>a sound or film</source>
        <translation>صدا یا فیلم</translation>
    </message>
    <message>
        <source>a sound, film or picture</source>
        <translation>صدا، فیلم یا تصویر</translation>
    </message>
    <message>
        <source>a source that is gone</source>
        <translation>منبعی که دیگر نیست</translation>
    </message>
    <message>
        <source>a spreadsheet</source>
        <translation>صفحه‌گسترده</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>یک مقدار نیست</translation>
    </message>
    <message>
        <source>a web archive (WARC)</source>
        <translation>بایگانی وب (WARC)</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>صفحهٔ وب</translation>
    </message>
    <message>
        <source>a zip archive</source>
        <translation>بایگانی zip</translation>
    </message>
    <message>
        <source>a zstd file</source>
        <translation>فایل zstd</translation>
    </message>
    <message>
        <source>abbreviation</source>
        <translation>کوته‌نوشت</translation>
    </message>
    <message>
        <source>about {}</source>
        <translation>حدود {}</translation>
    </message>
    <message>
        <source>accept {counted}</source>
        <translation>پذیرفتن {counted}</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>پذیرفته</translation>
    </message>
    <message>
        <source>accepted by you</source>
        <translation>پذیرفتهٔ شما</translation>
    </message>
    <message>
        <source>accord</source>
        <translation>توافق</translation>
    </message>
    <message>
        <source>address of the page</source>
        <translation>نشانی صفحه</translation>
    </message>
    <message>
        <source>adjective</source>
        <translation>صفت</translation>
    </message>
    <message>
        <source>adverb of repetition</source>
        <translation>قید تکرار</translation>
    </message>
    <message>
        <source>after</source>
        <translation>پس از</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>بعدازظهر</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>موافقت‌نامه</translation>
    </message>
    <message>
        <source>aid</source>
        <translation>کمک</translation>
    </message>
    <message>
        <source>all of its lines hold ({count}).</source>
        <translation>همهٔ سطرهایش استوار است ({count}).</translation>
    </message>
    <message>
        <source>almost certain</source>
        <translation>تقریباً قطعی</translation>
    </message>
    <message>
        <source>almost no chance</source>
        <translation>تقریباً ناممکن</translation>
    </message>
    <message>
        <source>an OpenDocument sheet or drawing</source>
        <translation>برگه یا نقاشی OpenDocument</translation>
    </message>
    <message>
        <source>an OpenDocument text</source>
        <translation>متن OpenDocument</translation>
    </message>
    <message>
        <source>an Outlook message</source>
        <translation>پیام Outlook</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>سند RTF</translation>
    </message>
    <message>
        <source>an e-book (EPUB)</source>
        <translation>کتاب الکترونیکی (EPUB)</translation>
    </message>
    <message>
        <source>an entry of the journal is not one ({error})</source>
        <translation>ورودی‌ای از دفتر ثبت ورودی نیست ({error})</translation>
    </message>
    <message>
        <source>an xz file</source>
        <translation>فایل xz</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>و {count} تای دیگر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {count} more: show its events to see all.</source>
        <translation>
            <numerusform>و {count} تای دیگر: رویدادهایش را نشان دهید تا همه را ببینید.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {count} more: show only their events to see all.</source>
        <translation>
            <numerusform>و {count} تای دیگر: تنها رویدادهای آن‌ها را نشان دهید تا همه را ببینید.</numerusform>
        </translation>
    </message>
    <message>
        <source>and “{title}”</source>
        <translation>و «{title}»</translation>
    </message>
    <message>
        <source>anniversary</source>
        <translation>سالگرد</translation>
    </message>
    <message>
        <source>arrest</source>
        <translation>بازداشت</translation>
    </message>
    <message>
        <source>as the program</source>
        <translation>مانند برنامه</translation>
    </message>
    <message>
        <source>as written</source>
        <translation>چنان‌که نوشته شده</translation>
    </message>
    <message>
        <source>assessment</source>
        <translation>ارزیابی</translation>
    </message>
    <message>
        <source>associate</source>
        <translation>وابسته</translation>
    </message>
    <message>
        <source>at most {number} {unit} after {day}</source>
        <translation>دست بالا {number} {unit} پس از {day}</translation>
    </message>
    <message>
        <source>at most {number} {unit} before {day}</source>
        <translation>دست بالا {number} {unit} پیش از {day}</translation>
    </message>
    <message>
        <source>attack</source>
        <translation>حمله</translation>
    </message>
    <message>
        <source>attributed to</source>
        <translation>منسوب به</translation>
    </message>
    <message>
        <source>author</source>
        <translation>نویسنده</translation>
    </message>
    <message>
        <source>bare year</source>
        <translation>سال تنها</translation>
    </message>
    <message>
        <source>before</source>
        <translation>پیش از</translation>
    </message>
    <message>
        <source>before an event</source>
        <translation>پیش از یک رویداد</translation>
    </message>
    <message>
        <source>bottom line</source>
        <translation>پیام اصلی</translation>
    </message>
    <message>
        <source>by hand, each with its year</source>
        <translation>دستی، هر یک با سالش</translation>
    </message>
    <message>
        <source>call</source>
        <translation>تماس تلفنی</translation>
    </message>
    <message>
        <source>capital</source>
        <translation>پایتخت</translation>
    </message>
    <message>
        <source>capital in {languages}</source>
        <translation>پایتخت به {languages}</translation>
    </message>
    <message>
        <source>centuries</source>
        <translation>سده</translation>
    </message>
    <message>
        <source>century</source>
        <translation>سده</translation>
    </message>
    <message>
        <source>chancellor</source>
        <translation>صدراعظم</translation>
    </message>
    <message>
        <source>change {name}</source>
        <translation>تغییر {name}</translation>
    </message>
    <message>
        <source>chief executive</source>
        <translation>رئیس اجرایی</translation>
    </message>
    <message>
        <source>chronology</source>
        <translation>رویدادنگاری</translation>
    </message>
    <message>
        <source>clock of 24 hours</source>
        <translation>ساعت بیست‌وچهارتایی</translation>
    </message>
    <message>
        <source>clock with half of the day</source>
        <translation>ساعت با نیمهٔ روز</translation>
    </message>
    <message>
        <source>clock without a colon</source>
        <translation>ساعت بی‌دونقطه</translation>
    </message>
    <message>
        <source>completely reliable</source>
        <translation>کاملاً معتبر</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>تأییدشده</translation>
    </message>
    <message>
        <source>conflicts</source>
        <translation>تناقض‌ها</translation>
    </message>
    <message>
        <source>conflicts and gaps</source>
        <translation>تناقض‌ها و کاستی‌ها</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>تماس</translation>
    </message>
    <message>
        <source>cooperation</source>
        <translation>همکاری</translation>
    </message>
    <message>
        <source>counted from an event</source>
        <translation>شمرده از یک رویداد</translation>
    </message>
    <message>
        <source>counted: their {lower}</source>
        <translation>شمرده: {lower} آنها</translation>
    </message>
    <message>
        <source>counted: {words}</source>
        <translation>شمرده: {words}</translation>
    </message>
    <message>
        <source>country profiles</source>
        <translation>نمای کشورها</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>پول</translation>
    </message>
    <message>
        <source>dateline</source>
        <translation>سطر محل و تاریخ</translation>
    </message>
    <message>
        <source>day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>day and month</source>
        <translation>روز و ماه</translation>
    </message>
    <message>
        <source>day beside a holiday</source>
        <translation>روز کنار عید</translation>
    </message>
    <message>
        <source>day beside a near day</source>
        <translation>روز کنار روزی نزدیک</translation>
    </message>
    <message>
        <source>day in digits</source>
        <translation>روز به رقم</translation>
    </message>
    <message>
        <source>day in digits, short year last</source>
        <translation>روز به رقم، سال کوتاه در پایان</translation>
    </message>
    <message>
        <source>day in digits, year last</source>
        <translation>روز به رقم، سال در پایان</translation>
    </message>
    <message>
        <source>day in hand</source>
        <translation>همان روز</translation>
    </message>
    <message>
        <source>day of a month told</source>
        <translation>روزی از ماه بازگفته</translation>
    </message>
    <message>
        <source>day of the month</source>
        <translation>روز ماه</translation>
    </message>
    <message>
        <source>day, month and short year</source>
        <translation>روز، ماه و سال کوتاه</translation>
    </message>
    <message>
        <source>day, month and year</source>
        <translation>روز، ماه و سال</translation>
    </message>
    <message>
        <source>days</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>daytime</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>death</source>
        <translation>مرگ</translation>
    </message>
    <message>
        <source>decade</source>
        <translation>دهه</translation>
    </message>
    <message>
        <source>decades</source>
        <translation>دهه</translation>
    </message>
    <message>
        <source>decided between sources</source>
        <translation>تصمیم میان منابع</translation>
    </message>
    <message>
        <source>decided by the user</source>
        <translation>به تصمیم کاربر</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>تصمیم</translation>
    </message>
    <message>
        <source>defence secretary</source>
        <translation>وزیر دفاع</translation>
    </message>
    <message>
        <source>delete view “{name}”</source>
        <translation>حذف نمای «{name}»</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>تکذیب‌شده</translation>
    </message>
    <message>
        <source>deployment</source>
        <translation>استقرار نیرو</translation>
    </message>
    <message>
        <source>deteriorated</source>
        <translation>بدترشده</translation>
    </message>
    <message>
        <source>disaster</source>
        <translation>فاجعه</translation>
    </message>
    <message>
        <source>document properties</source>
        <translation>ویژگی‌های سند</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>مشکوک</translation>
    </message>
    <message>
        <source>during</source>
        <translation>در خلال</translation>
    </message>
    <message>
        <source>earlier in the story&apos;s unit</source>
        <translation>پیش‌تر در واحد روایت</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>ویرایش‌شده</translation>
    </message>
    <message>
        <source>edited by you</source>
        <translation>ویراستهٔ شما</translation>
    </message>
    <message>
        <source>election</source>
        <translation>انتخابات</translation>
    </message>
    <message>
        <source>emir</source>
        <translation>امیر</translation>
    </message>
    <message>
        <source>emir or minister</source>
        <translation>امیر یا وزیر</translation>
    </message>
    <message>
        <source>emperor</source>
        <translation>امپراتور</translation>
    </message>
    <message>
        <source>end of a unit</source>
        <translation>پایان یک واحد</translation>
    </message>
    <message>
        <source>entry {number} of the journal is missing</source>
        <translation>ورودی {number} دفتر ثبت نیست</translation>
    </message>
    <message>
        <source>entry {number} of the journal is not as it was written</source>
        <translation>ورودی {number} دفتر ثبت چنان‌که نوشته شد نیست</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>عصر</translation>
    </message>
    <message>
        <source>event</source>
        <translation>رویداد</translation>
    </message>
    <message>
        <source>every few units</source>
        <translation>هر چند واحد</translation>
    </message>
    <message>
        <source>every line still holds, though something has moved.</source>
        <translation>همهٔ سطرها هنوز استوار است، هرچند چیزی جابه‌جا شده.</translation>
    </message>
    <message>
        <source>every part of the day</source>
        <translation>هر بخش روز</translation>
    </message>
    <message>
        <source>every unit</source>
        <translation>هر واحد</translation>
    </message>
    <message>
        <source>every weekday or part of the year</source>
        <translation>هر روز هفته یا بخش سال</translation>
    </message>
    <message>
        <source>exercise</source>
        <translation>رزمایش</translation>
    </message>
    <message>
        <source>fairly reliable</source>
        <translation>نسبتاً معتبر</translation>
    </message>
    <message>
        <source>feed entry</source>
        <translation>ورودی خوراک</translation>
    </message>
    <message>
        <source>fiscal year in short</source>
        <translation>سال مالی به کوتاهی</translation>
    </message>
    <message>
        <source>forces</source>
        <translation>نیروها</translation>
    </message>
    <message>
        <source>foreign secretary</source>
        <translation>وزیر خارجه</translation>
    </message>
    <message>
        <source>friction</source>
        <translation>اصطکاک</translation>
    </message>
    <message>
        <source>from {first}</source>
        <translation>از {first}</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>از {first} تا {last}</translation>
    </message>
    <message>
        <source>front matter</source>
        <translation>سرآغاز فایل</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>درجه</translation>
    </message>
    <message>
        <source>guess from the page</source>
        <translation>حدس از روی صفحه</translation>
    </message>
    <message>
        <source>half</source>
        <translation>نیمه</translation>
    </message>
    <message>
        <source>happened</source>
        <translation>رخ‌داده</translation>
    </message>
    <message>
        <source>help</source>
        <translation>کمک</translation>
    </message>
    <message>
        <source>high</source>
        <translation>زیاد</translation>
    </message>
    <message>
        <source>historic name</source>
        <translation>نام تاریخی</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>عید یا تعطیلی</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>improbable</source>
        <translation>نامحتمل</translation>
    </message>
    <message>
        <source>improved</source>
        <translation>بهترشده</translation>
    </message>
    <message>
        <source>in the order of the story, which stood at {value}</source>
        <translation>به ترتیب روایت، که به {value} رسیده بود</translation>
    </message>
    <message>
        <source>in {value}, the month the text speaks of</source>
        <translation>در {value}، ماهی که متن از آن می‌گوید</translation>
    </message>
    <message>
        <source>in {value}, {reason}</source>
        <translation>در {value}، {reason}</translation>
    </message>
    <message>
        <source>independent sources</source>
        <translation>منبع مستقل</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>استنباطی</translation>
    </message>
    <message>
        <source>inferred from the text around</source>
        <translation>استنباط از متن پیرامون</translation>
    </message>
    <message>
        <source>institution: {words}</source>
        <translation>نهاد: {words}</translation>
    </message>
    <message>
        <source>its tables are not those of a dossier</source>
        <translation>جدول‌هایش از آنِ پرونده نیست</translation>
    </message>
    <message>
        <source>judgements</source>
        <translation>داوری‌ها</translation>
    </message>
    <message>
        <source>keep “{title}” as it is</source>
        <translation>نگه‌داشتن «{title}» همان‌گونه که هست</translation>
    </message>
    <message>
        <source>key points</source>
        <translation>نکته‌های کلیدی</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>king</source>
        <translation>پادشاه</translation>
    </message>
    <message>
        <source>king or minister</source>
        <translation>پادشاه یا وزیر</translation>
    </message>
    <message>
        <source>known day</source>
        <translation>روز شناخته</translation>
    </message>
    <message>
        <source>known day in digits</source>
        <translation>روز شناخته به رقم</translation>
    </message>
    <message>
        <source>known day of London in digits</source>
        <translation>روز شناختهٔ لندن به رقم</translation>
    </message>
    <message>
        <source>language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>زبان‌ها</translation>
    </message>
    <message>
        <source>last quarter of a year</source>
        <translation>سه‌ماههٔ پایانی سال</translation>
    </message>
    <message>
        <source>leader</source>
        <translation>رهبر</translation>
    </message>
    <message>
        <source>leader or minister</source>
        <translation>رهبر یا وزیر</translation>
    </message>
    <message>
        <source>length</source>
        <translation>درازا</translation>
    </message>
    <message>
        <source>length from or to now</source>
        <translation>درازا از اکنون یا تا اکنون</translation>
    </message>
    <message>
        <source>length up to now</source>
        <translation>درازا تا اکنون</translation>
    </message>
    <message>
        <source>light</source>
        <translation>روشن</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>محتمل</translation>
    </message>
    <message>
        <source>line under the headline</source>
        <translation>سطر زیر عنوان</translation>
    </message>
    <message>
        <source>low</source>
        <translation>کم</translation>
    </message>
    <message>
        <source>mail header</source>
        <translation>سرآیند نامه</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>دیدار</translation>
    </message>
    <message>
        <source>method</source>
        <translation>روش</translation>
    </message>
    <message>
        <source>midday</source>
        <translation>نیمروز</translation>
    </message>
    <message>
        <source>minister</source>
        <translation>وزیر</translation>
    </message>
    <message>
        <source>minister or official</source>
        <translation>وزیر یا مقام</translation>
    </message>
    <message>
        <source>minister or politician</source>
        <translation>وزیر یا سیاستمدار</translation>
    </message>
    <message>
        <source>minister or president</source>
        <translation>وزیر یا رئیس‌جمهور</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>میانه</translation>
    </message>
    <message>
        <source>month</source>
        <translation>ماه</translation>
    </message>
    <message>
        <source>month and day</source>
        <translation>ماه و روز</translation>
    </message>
    <message>
        <source>month and year</source>
        <translation>ماه و سال</translation>
    </message>
    <message>
        <source>month in digits</source>
        <translation>ماه به رقم</translation>
    </message>
    <message>
        <source>month only</source>
        <translation>تنها ماه</translation>
    </message>
    <message>
        <source>month, day and year</source>
        <translation>ماه، روز و سال</translation>
    </message>
    <message>
        <source>months</source>
        <translation>ماه</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>صبح</translation>
    </message>
    <message>
        <source>name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>name in {languages}</source>
        <translation>نام به {languages}</translation>
    </message>
    <message>
        <source>named by you</source>
        <translation>نام‌بردهٔ شما</translation>
    </message>
    <message>
        <source>named in the passage</source>
        <translation>نام‌برده در قطعه</translation>
    </message>
    <message>
        <source>near day</source>
        <translation>روز نزدیک</translation>
    </message>
    <message>
        <source>neighbours</source>
        <translation>همسایه‌ها</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>خنثی</translation>
    </message>
    <message>
        <source>new</source>
        <translation>تازه</translation>
    </message>
    <message>
        <source>newer version</source>
        <translation>نسخهٔ تازه‌تر</translation>
    </message>
    <message>
        <source>night</source>
        <translation>شب</translation>
    </message>
    <message>
        <source>night before last</source>
        <translation>پریشب</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>بی روز</translation>
    </message>
    <message>
        <source>no day given</source>
        <translation>روزی داده نشده</translation>
    </message>
    <message>
        <source>no publication day</source>
        <translation>بدون روز انتشار</translation>
    </message>
    <message>
        <source>no suffix</source>
        <translation>بی‌پسوند</translation>
    </message>
    <message>
        <source>no words of time</source>
        <translation>بدون واژهٔ زمان</translation>
    </message>
    <message>
        <source>none</source>
        <translation>هیچ</translation>
    </message>
    <message>
        <source>not after publication</source>
        <translation>نه پس از انتشار</translation>
    </message>
    <message>
        <source>not after {}</source>
        <translation>نه پس از {}</translation>
    </message>
    <message>
        <source>not all rows of {table} are there</source>
        <translation>همهٔ سطرهای {table} نیست</translation>
    </message>
    <message>
        <source>not before publication</source>
        <translation>نه پیش از انتشار</translation>
    </message>
    <message>
        <source>not before {}</source>
        <translation>نه پیش از {}</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>تأییدنشده</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>یافت نشد</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>بدون درجه</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>نصب نشده</translation>
    </message>
    <message>
        <source>not reviewed yet</source>
        <translation>هنوز بازبینی نشده</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>گفته نشده</translation>
    </message>
    <message>
        <source>not usually reliable</source>
        <translation>معمولاً نامعتبر</translation>
    </message>
    <message>
        <source>note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>یادداشت‌ها</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>ناظر</translation>
    </message>
    <message>
        <source>offset</source>
        <translation>فاصله</translation>
    </message>
    <message>
        <source>offset to the day</source>
        <translation>فاصله تا روز</translation>
    </message>
    <message>
        <source>on {named_day}, the day the text speaks of</source>
        <translation>در {named_day}، روزی که متن از آن می‌گوید</translation>
    </message>
    <message>
        <source>one day</source>
        <translation>یک روز</translation>
    </message>
    <message>
        <source>ongoing</source>
        <translation>در جریان</translation>
    </message>
    <message>
        <source>open</source>
        <translation>باز</translation>
    </message>
    <message>
        <source>order only</source>
        <translation>تنها ترتیب</translation>
    </message>
    <message>
        <source>other</source>
        <translation>دیگر</translation>
    </message>
    <message>
        <source>page metadata</source>
        <translation>فراداده‌های صفحه</translation>
    </message>
    <message>
        <source>page starts</source>
        <translation>آغاز صفحه‌ها</translation>
    </message>
    <message>
        <source>page {numbers}</source>
        <translation>صفحهٔ {numbers}</translation>
    </message>
    <message>
        <source>pages {numbers}</source>
        <translation>صفحه‌های {numbers}</translation>
    </message>
    <message>
        <source>pair history</source>
        <translation>تاریخچهٔ جفت</translation>
    </message>
    <message>
        <source>paragraph starts</source>
        <translation>آغاز پاراگراف‌ها</translation>
    </message>
    <message>
        <source>part of a day told</source>
        <translation>بخشی از روزی بازگفته</translation>
    </message>
    <message>
        <source>part of a near day</source>
        <translation>بخشی از روزی نزدیک</translation>
    </message>
    <message>
        <source>part of a year before our era</source>
        <translation>بخشی از سالی پیش از میلاد</translation>
    </message>
    <message>
        <source>part of a year told otherwise</source>
        <translation>بخشی از سال به بیانی دیگر</translation>
    </message>
    <message>
        <source>part of day</source>
        <translation>بخش روز</translation>
    </message>
    <message>
        <source>part of the day</source>
        <translation>بخش روز</translation>
    </message>
    <message>
        <source>part of the year by its turn</source>
        <translation>بخش سال به نوبتش</translation>
    </message>
    <message>
        <source>part of the year by its turn in the story</source>
        <translation>بخش سال به نوبتش در روایت</translation>
    </message>
    <message>
        <source>participation frozen since 2024</source>
        <translation>مشارکت از ۲۰۲۴ متوقف است</translation>
    </message>
    <message>
        <source>parties</source>
        <translation>طرف‌ها</translation>
    </message>
    <message>
        <source>passages</source>
        <translation>قطعه‌ها</translation>
    </message>
    <message>
        <source>path</source>
        <translation>مسیر</translation>
    </message>
    <message>
        <source>people</source>
        <translation>مردم</translation>
    </message>
    <message>
        <source>period</source>
        <translation>دوره</translation>
    </message>
    <message>
        <source>period of a length</source>
        <translation>دوره‌ای با درازای معین</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>برنامه‌ریزی‌شده</translation>
    </message>
    <message>
        <source>plural unit</source>
        <translation>واحد جمع</translation>
    </message>
    <message>
        <source>politician or envoy</source>
        <translation>سیاستمدار یا فرستاده</translation>
    </message>
    <message>
        <source>politician or royal</source>
        <translation>سیاستمدار یا خاندان شاهی</translation>
    </message>
    <message>
        <source>pope</source>
        <translation>پاپ</translation>
    </message>
    <message>
        <source>population</source>
        <translation>جمعیت</translation>
    </message>
    <message>
        <source>possibly true</source>
        <translation>شاید درست</translation>
    </message>
    <message>
        <source>postal code of a state</source>
        <translation>کد پستی ایالت</translation>
    </message>
    <message>
        <source>prefix</source>
        <translation>پیشوند</translation>
    </message>
    <message>
        <source>premier</source>
        <translation>نخست‌وزیر</translation>
    </message>
    <message>
        <source>president</source>
        <translation>رئیس‌جمهور</translation>
    </message>
    <message>
        <source>president or minister</source>
        <translation>رئیس‌جمهور یا وزیر</translation>
    </message>
    <message>
        <source>president or prime minister</source>
        <translation>رئیس‌جمهور یا نخست‌وزیر</translation>
    </message>
    <message>
        <source>pressure</source>
        <translation>فشار</translation>
    </message>
    <message>
        <source>prime minister</source>
        <translation>نخست‌وزیر</translation>
    </message>
    <message>
        <source>prime minister or minister</source>
        <translation>نخست‌وزیر یا وزیر</translation>
    </message>
    <message>
        <source>probably true</source>
        <translation>احتمالاً درست</translation>
    </message>
    <message>
        <source>protest</source>
        <translation>اعتراض</translation>
    </message>
    <message>
        <source>public figure</source>
        <translation>چهرهٔ سرشناس</translation>
    </message>
    <message>
        <source>published</source>
        <translation>انتشار</translation>
    </message>
    <message>
        <source>published basis</source>
        <translation>مبنای روز انتشار</translation>
    </message>
    <message>
        <source>published candidates</source>
        <translation>نامزدهای روز انتشار</translation>
    </message>
    <message>
        <source>published evidence</source>
        <translation>گواه روز انتشار</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>ناشر</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>سه‌ماهه</translation>
    </message>
    <message>
        <source>quarter by its number</source>
        <translation>سه‌ماهه با شماره</translation>
    </message>
    <message>
        <source>quarter reported on</source>
        <translation>سه‌ماههٔ گزارش‌شده</translation>
    </message>
    <message>
        <source>quarters</source>
        <translation>سه‌ماهه</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>نرخ</translation>
    </message>
    <message>
        <source>reader</source>
        <translation>خواننده</translation>
    </message>
    <message>
        <source>redo {label}</source>
        <translation>ازنو: {label}</translation>
    </message>
    <message>
        <source>reference after a preposition</source>
        <translation>ارجاع پس از حرف اضافه</translation>
    </message>
    <message>
        <source>reference in a history</source>
        <translation>ارجاع در تاریخچه</translation>
    </message>
    <message>
        <source>region</source>
        <translation>ناحیه</translation>
    </message>
    <message>
        <source>reject {counted}</source>
        <translation>رد {counted}</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>ردشده</translation>
    </message>
    <message>
        <source>rejected by you</source>
        <translation>ردشدهٔ شما</translation>
    </message>
    <message>
        <source>relations</source>
        <translation>روابط</translation>
    </message>
    <message>
        <source>relative to an event</source>
        <translation>نسبت به یک رویداد</translation>
    </message>
    <message>
        <source>relative to publication</source>
        <translation>نسبت به انتشار</translation>
    </message>
    <message>
        <source>relative to the story</source>
        <translation>نسبت به روایت</translation>
    </message>
    <message>
        <source>reliability cannot be judged</source>
        <translation>اعتبار نامعلوم</translation>
    </message>
    <message>
        <source>reported by {name}</source>
        <translation>به گزارش {name}</translation>
    </message>
    <message>
        <source>request</source>
        <translation>درخواست</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>درخواستی</translation>
    </message>
    <message>
        <source>roughly even chance</source>
        <translation>تقریباً نیم به نیم</translation>
    </message>
    <message>
        <source>same</source>
        <translation>همان</translation>
    </message>
    <message>
        <source>same time of another year</source>
        <translation>همان زمان سالی دیگر</translation>
    </message>
    <message>
        <source>sanction</source>
        <translation>تحریم</translation>
    </message>
    <message>
        <source>save view “{name}”</source>
        <translation>ذخیرهٔ نمای «{name}»</translation>
    </message>
    <message>
        <source>says {who}</source>
        <translation>می‌گوید {who}</translation>
    </message>
    <message>
        <source>season</source>
        <translation>فصل</translation>
    </message>
    <message>
        <source>season or holiday of a year</source>
        <translation>فصل یا عید یک سال</translation>
    </message>
    <message>
        <source>season with an article</source>
        <translation>فصل با حرف تعریف</translation>
    </message>
    <message>
        <source>seasons</source>
        <translation>فصل</translation>
    </message>
    <message>
        <source>secretary of state</source>
        <translation>وزیر خارجه</translation>
    </message>
    <message>
        <source>sentence before: {rule}</source>
        <translation>جملهٔ پیشین: {rule}</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>کنارگذاشته</translation>
    </message>
    <message>
        <source>set aside {counted}</source>
        <translation>کنارگذاشتن {counted}</translation>
    </message>
    <message>
        <source>set by you</source>
        <translation>تعیین‌شدهٔ شما</translation>
    </message>
    <message>
        <source>sha256</source>
        <translation>sha256</translation>
    </message>
    <message>
        <source>short year</source>
        <translation>سال کوتاه</translation>
    </message>
    <message>
        <source>since an event</source>
        <translation>از یک رویداد</translation>
    </message>
    <message>
        <source>since the last briefing</source>
        <translation>از گزارش پیشین</translation>
    </message>
    <message>
        <source>since {}</source>
        <translation>از {}</translation>
    </message>
    <message>
        <source>some time of it</source>
        <translation>زمانی از آن</translation>
    </message>
    <message>
        <source>soon</source>
        <translation>به‌زودی</translation>
    </message>
    <message>
        <source>source</source>
        <translation>منبع</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>منابع</translation>
    </message>
    <message>
        <source>sources disagree</source>
        <translation>منابع تناقض دارند</translation>
    </message>
    <message>
        <source>spoken hour</source>
        <translation>ساعت گفتاری</translation>
    </message>
    <message>
        <source>stands for {text}</source>
        <translation>به جای {text}</translation>
    </message>
    <message>
        <source>stands for {value}</source>
        <translation>به جای {value}</translation>
    </message>
    <message>
        <source>stands for {word}</source>
        <translation>به جای {word}</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>بیان‌شده</translation>
    </message>
    <message>
        <source>stated term</source>
        <translation>مدت بیان‌شده</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>بیانیه</translation>
    </message>
    <message>
        <source>status</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>strike</source>
        <translation>ضربه</translation>
    </message>
    <message>
        <source>subregion</source>
        <translation>زیرناحیه</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>پیشنهادی</translation>
    </message>
    <message>
        <source>sultan or minister</source>
        <translation>سلطان یا وزیر</translation>
    </message>
    <message>
        <source>suspended since 2016</source>
        <translation>از ۲۰۱۶ معلق</translation>
    </message>
    <message>
        <source>system</source>
        <translation>سامانه</translation>
    </message>
    <message>
        <source>taoiseach</source>
        <translation>نخست‌وزیر ایرلند</translation>
    </message>
    <message>
        <source>text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>the day known by that name</source>
        <translation>روزی که به این نام شناخته است</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>فایل</translation>
    </message>
    <message>
        <source>the first one after the date before it</source>
        <translation>نخستین پس از تاریخ پیش از آن</translation>
    </message>
    <message>
        <source>the journal does not add up</source>
        <translation>حساب دفتر ثبت درست درنمی‌آید</translation>
    </message>
    <message>
        <source>the journal does not fit the values</source>
        <translation>دفتر ثبت با مقدارها نمی‌خواند</translation>
    </message>
    <message>
        <source>the last one before {anchor}</source>
        <translation>آخرین پیش از {anchor}</translation>
    </message>
    <message>
        <source>the last one before {named_day}, as nothing looks ahead</source>
        <translation>آخرین پیش از {named_day}، چون چیزی به آینده نمی‌نگرد</translation>
    </message>
    <message>
        <source>the next one after {named_day}, as the words look ahead</source>
        <translation>نخستین پس از {named_day}، چون واژه‌ها به آینده می‌نگرند</translation>
    </message>
    <message>
        <source>the one nearest to publication</source>
        <translation>نزدیک‌ترین به انتشار</translation>
    </message>
    <message>
        <source>the one of the year of {anchor}</source>
        <translation>آنِ سالِ {anchor}</translation>
    </message>
    <message>
        <source>the outlines are not those of all events</source>
        <translation>خلاصه‌ها از آنِ همهٔ رویدادها نیستند</translation>
    </message>
    <message>
        <source>the outlines do not tell the events as they are</source>
        <translation>خلاصه‌ها رویدادها را آن‌گونه که هستند نمی‌گویند</translation>
    </message>
    <message>
        <source>the outlines of its events are not as they were written</source>
        <translation>خلاصه‌های رویدادهایش آن‌گونه که نوشته شده‌اند نیستند</translation>
    </message>
    <message>
        <source>the project&apos;s own table</source>
        <translation>جدول خود پروژه</translation>
    </message>
    <message>
        <source>the quarter reported on, {value}</source>
        <translation>سه‌ماههٔ گزارش‌شده، {value}</translation>
    </message>
    <message>
        <source>the search does not know all events as they are</source>
        <translation>جستجو همهٔ رویدادها را چنان‌که هستند نمی‌شناسد</translation>
    </message>
    <message>
        <source>the text of a source is missing</source>
        <translation>متن یک منبع نیست</translation>
    </message>
    <message>
        <source>the text of “{title}” is not as it was written</source>
        <translation>متن «{title}» چنان‌که نوشته شد نیست</translation>
    </message>
    <message>
        <source>the weekend next to {named_day}</source>
        <translation>آخر هفتهٔ کنار {named_day}</translation>
    </message>
    <message>
        <source>the year before {day}</source>
        <translation>سال پیش از {day}</translation>
    </message>
    <message>
        <source>the year that puts it nearest to {named_day}</source>
        <translation>سالی که آن را به {named_day} نزدیک‌تر می‌کند</translation>
    </message>
    <message>
        <source>the {unit} of {day}</source>
        <translation>{unit} {day}</translation>
    </message>
    <message>
        <source>time left open</source>
        <translation>زمان بازگذاشته</translation>
    </message>
    <message>
        <source>time of the file</source>
        <translation>زمان فایل</translation>
    </message>
    <message>
        <source>timeline</source>
        <translation>خط زمان</translation>
    </message>
    <message>
        <source>times a unit</source>
        <translation>شمار در واحد</translation>
    </message>
    <message>
        <source>title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>to {last}</source>
        <translation>تا {last}</translation>
    </message>
    <message>
        <source>told before of {word}</source>
        <translation>پیش‌تر دربارهٔ {word} گفته شده</translation>
    </message>
    <message>
        <source>town or region</source>
        <translation>شهر یا منطقه</translation>
    </message>
    <message>
        <source>town or region, settled by the place it lies in</source>
        <translation>شهر یا منطقه، روشن از جای آن</translation>
    </message>
    <message>
        <source>town or region, settled by the text</source>
        <translation>شهر یا منطقه، روشن از متن</translation>
    </message>
    <message>
        <source>town or region, told of elsewhere in the text</source>
        <translation>شهر یا منطقه، گفته در جای دیگر متن</translation>
    </message>
    <message>
        <source>trade</source>
        <translation>تجارت</translation>
    </message>
    <message>
        <source>treaty</source>
        <translation>پیمان</translation>
    </message>
    <message>
        <source>truth cannot be judged</source>
        <translation>درستی نامعلوم</translation>
    </message>
    <message>
        <source>typed by you</source>
        <translation>نوشتهٔ شما</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>بی‌تغییر</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>بی‌تاریخ</translation>
    </message>
    <message>
        <source>undo {label}</source>
        <translation>واگرد: {label}</translation>
    </message>
    <message>
        <source>unit beside the story</source>
        <translation>واحد کنار روایت</translation>
    </message>
    <message>
        <source>unit beyond the next</source>
        <translation>واحد پس از بعدی</translation>
    </message>
    <message>
        <source>unit by its turn</source>
        <translation>واحد به نوبتش</translation>
    </message>
    <message>
        <source>unit by its turn in the story</source>
        <translation>واحد به نوبتش در روایت</translation>
    </message>
    <message>
        <source>unit in hand</source>
        <translation>واحد جاری</translation>
    </message>
    <message>
        <source>unit in hand in the story</source>
        <translation>واحد جاری در روایت</translation>
    </message>
    <message>
        <source>unit just past</source>
        <translation>واحد تازه‌گذشته</translation>
    </message>
    <message>
        <source>unit-long</source>
        <translation>به درازای واحد</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>ناشناخته</translation>
    </message>
    <message>
        <source>unlikely</source>
        <translation>نامحتمل</translation>
    </message>
    <message>
        <source>unreliable</source>
        <translation>نامعتبر</translation>
    </message>
    <message>
        <source>unrest</source>
        <translation>ناآرامی</translation>
    </message>
    <message>
        <source>until</source>
        <translation>تا</translation>
    </message>
    <message>
        <source>until {}</source>
        <translation>تا {}</translation>
    </message>
    <message>
        <source>url</source>
        <translation>url</translation>
    </message>
    <message>
        <source>usually reliable</source>
        <translation>معمولاً معتبر</translation>
    </message>
    <message>
        <source>vague length</source>
        <translation>درازای نامعین</translation>
    </message>
    <message>
        <source>vague reference</source>
        <translation>ارجاع نامعین</translation>
    </message>
    <message>
        <source>very likely</source>
        <translation>بسیار محتمل</translation>
    </message>
    <message>
        <source>very unlikely</source>
        <translation>بسیار نامحتمل</translation>
    </message>
    <message>
        <source>vice president</source>
        <translation>معاون رئیس‌جمهور</translation>
    </message>
    <message>
        <source>violence</source>
        <translation>خشونت</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>سفر</translation>
    </message>
    <message>
        <source>vote</source>
        <translation>رأی‌گیری</translation>
    </message>
    <message>
        <source>watch a folder</source>
        <translation>پاییدن پوشه</translation>
    </message>
    <message>
        <source>watch no folder</source>
        <translation>پاییدن هیچ پوشه‌ای</translation>
    </message>
    <message>
        <source>week</source>
        <translation>هفته</translation>
    </message>
    <message>
        <source>week of a holiday</source>
        <translation>هفتهٔ عید</translation>
    </message>
    <message>
        <source>weekday</source>
        <translation>روز هفته</translation>
    </message>
    <message>
        <source>weekday by its place in a month</source>
        <translation>روز هفته با جایش در ماه</translation>
    </message>
    <message>
        <source>weekday by its place in every month</source>
        <translation>روز هفته با جایش در هر ماه</translation>
    </message>
    <message>
        <source>weekdays</source>
        <translation>روز هفته</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>آخر هفته</translation>
    </message>
    <message>
        <source>weekends</source>
        <translation>آخر هفته</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>هفته</translation>
    </message>
    <message>
        <source>weeks after a weekday</source>
        <translation>هفته‌ها پس از روز هفته</translation>
    </message>
    <message>
        <source>what to watch</source>
        <translation>آنچه باید پایید</translation>
    </message>
    <message>
        <source>when</source>
        <translation>کِی</translation>
    </message>
    <message>
        <source>while</source>
        <translation>در حالی که</translation>
    </message>
    <message>
        <source>without suffix</source>
        <translation>بی‌پسوند</translation>
    </message>
    <message>
        <source>year</source>
        <translation>سال</translation>
    </message>
    <message>
        <source>year before our era</source>
        <translation>سال پیش از میلاد</translation>
    </message>
    <message>
        <source>year in words</source>
        <translation>سال به حروف</translation>
    </message>
    <message>
        <source>year long ago</source>
        <translation>سال دور</translation>
    </message>
    <message>
        <source>year of accounts</source>
        <translation>سال حسابداری</translation>
    </message>
    <message>
        <source>year of our era</source>
        <translation>سال میلادی</translation>
    </message>
    <message>
        <source>year only</source>
        <translation>تنها سال</translation>
    </message>
    <message>
        <source>year-earlier</source>
        <translation>سال پیش</translation>
    </message>
    <message>
        <source>years</source>
        <translation>سال</translation>
    </message>
    <message>
        <source>{action} (undone)</source>
        <translation>{action} (واگردانده)</translation>
    </message>
    <message>
        <source>{articles}. A copy or a report that credits another one adds an article, not a source.</source>
        <translation>{articles}. رونوشت یا گزارشی که به دیگری استناد کند یک مقاله می‌افزاید، نه یک منبع.</translation>
    </message>
    <message>
        <source>{citation} is no passage of this dossier.</source>
        <translation>{citation} قطعه‌ای از این پرونده نیست.</translation>
    </message>
    <message numerus="yes">
        <source>{country}: {count} events together</source>
        <translation>
            <numerusform>{country}: {count} رویداد مشترک</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} actions</source>
        <translation>
            <numerusform>{count} کار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} articles</source>
        <translation>
            <numerusform>{count} مقاله</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} articles, {independent} independent</source>
        <translation>
            <numerusform>{count} مقاله، {independent} مستقل</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} cooperation</source>
        <translation>{count} همکاری</translation>
    </message>
    <message numerus="yes">
        <source>{count} decided events can no longer be found in the newer version of a source. The older version is kept for them.</source>
        <translation>
            <numerusform>{count} رویداد تصمیم‌گرفته در نسخهٔ تازه‌تر منبع یافت نمی‌شود. نسخهٔ پیشین برایشان نگه داشته می‌شود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} documents</source>
        <translation>
            <numerusform>{count} سند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} documents are in the dossier already: nothing was added.</source>
        <translation>
            <numerusform>{count} سند از پیش در پرونده است: چیزی افزوده نشد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} documents were not read, or not wholly.</source>
        <translation>
            <numerusform>{count} سند خوانده نشد، یا کامل خوانده نشد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} documents were not read, or not wholly; the others are in.</source>
        <translation>
            <numerusform>{count} سند خوانده نشد، یا کامل خوانده نشد؛ بقیه آمده‌اند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} events</source>
        <translation>
            <numerusform>{count} رویداد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} events are in view, too many to show as pages while you write. Narrow the filter, or export them as a spreadsheet.</source>
        <translation>
            <numerusform>{count} رویداد پیداست، بیش از آن که هنگام نوشتن صفحه‌هایشان نمایش یابد. فیلتر را تنگ‌تر کنید، یا خروجی صفحه‌گسترده بگیرید.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} events in view</source>
        <translation>
            <numerusform>{count} رویداد پیدا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} events, told in {documents}.</source>
        <translation>
            <numerusform>{count} رویداد، بازگفته در {documents}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} filtered out</source>
        <translation>
            <numerusform>{count} پنهان</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} friction</source>
        <translation>{count} اصطکاک</translation>
    </message>
    <message numerus="yes">
        <source>{count} later ›</source>
        <translation>
            <numerusform>{count} پس از این ›</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} months</source>
        <translation>
            <numerusform>{count} ماه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} new documents in “{folder}”.</source>
        <translation>
            <numerusform>{count} سند تازه در «{folder}».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of the documents are not at their place; they were checked as the dossier keeps them.</source>
        <translation>
            <numerusform>{count} سند سر جایش نیست؛ چنان‌که پرونده نگه داشته بررسی شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} other</source>
        <translation>{count} دیگر</translation>
    </message>
    <message numerus="yes">
        <source>{count} pages were sent to {printer}.</source>
        <translation>
            <numerusform>{count} صفحه به {printer} فرستاده شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} passages</source>
        <translation>
            <numerusform>{count} قطعه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} shown</source>
        <translation>
            <numerusform>{count} پیدا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sources</source>
        <translation>
            <numerusform>{count} منبع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} things do not hold any more.</source>
        <translation>
            <numerusform>{count} چیز دیگر استوار نیست.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} without a publication day: their relative dates stay open.</source>
        <translation>
            <numerusform>{count} بدون روز انتشار: تاریخ‌های نسبی‌شان باز می‌ماند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} without any bound</source>
        <translation>
            <numerusform>{count} بی هیچ کرانی</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} words, at most 60</source>
        <translation>
            <numerusform>{count} واژه، حداکثر ۶۰</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} years</source>
        <translation>
            <numerusform>{count} سال</numerusform>
        </translation>
    </message>
    <message>
        <source>{decided} of {total} reviewed</source>
        <translation>{decided} از {total} بازبینی شد</translation>
    </message>
    <message>
        <source>{dossier} — Briefing</source>
        <translation>{dossier} — Briefing</translation>
    </message>
    <message>
        <source>{events} in {sources}</source>
        <translation>{events} در {sources}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} تا {last}</translation>
    </message>
    <message>
        <source>{first}, no end stated</source>
        <translation>{first}، بدون پایان بیان‌شده</translation>
    </message>
    <message>
        <source>{first}, to {last}</source>
        <translation>{first}، تا {last}</translation>
    </message>
    <message>
        <source>{length}: {first} to {last}</source>
        <translation>{length}: {first} تا {last}</translation>
    </message>
    <message>
        <source>{list} and {last}</source>
        <translation>{list} و {last}</translation>
    </message>
    <message>
        <source>{list} or {last}</source>
        <translation>{list} یا {last}</translation>
    </message>
    <message>
        <source>{names}: no event together</source>
        <translation>{names}: بدون رویداد مشترک</translation>
    </message>
    <message numerus="yes">
        <source>{names}: {count} events, {cooperation} cooperation, {friction} friction</source>
        <translation>
            <numerusform>{names}: {count} رویداد، {cooperation} همکاری، {friction} اصطکاک</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} (read-only)</source>
        <translation>{name} (فقط‌خواندنی)</translation>
    </message>
    <message>
        <source>{name} is not among the sources given: none of its lines could be checked.</source>
        <translation>{name} در میان منابع داده‌شده نیست: هیچ سطری از آن بررسی نشد.</translation>
    </message>
    <message>
        <source>{name} is not one day: “{typed}”. Write it like 5 March 2026.</source>
        <translation>{name} یک روز نیست: «{typed}». مانند ۵ مارس ۲۰۲۶ بنویسید.</translation>
    </message>
    <message>
        <source>{name} recovered</source>
        <translation>{name} بازیافته</translation>
    </message>
    <message>
        <source>{name} was not written: its ending names no format. Use one of {known}.</source>
        <translation>{name} نوشته نشد: پایان نامش قالبی را نمی‌گوید. یکی از {known} را به کار ببرید.</translation>
    </message>
    <message>
        <source>{number} event</source>
        <translation>{number} رویداد</translation>
    </message>
    <message>
        <source>{number} events</source>
        <translation>{number} رویداد</translation>
    </message>
    <message>
        <source>{number} file</source>
        <translation>{number} فایل</translation>
    </message>
    <message>
        <source>{number} files</source>
        <translation>{number} فایل</translation>
    </message>
    <message>
        <source>{number} pages</source>
        <translation>{number} صفحه</translation>
    </message>
    <message>
        <source>{number} source</source>
        <translation>{number} منبع</translation>
    </message>
    <message>
        <source>{number} sources</source>
        <translation>{number} منبع</translation>
    </message>
    <message>
        <source>{number} value</source>
        <translation>{number} مقدار</translation>
    </message>
    <message>
        <source>{number} values</source>
        <translation>{number} مقدار</translation>
    </message>
    <message>
        <source>{number} values changed</source>
        <translation>{number} مقدار دگرگون شد</translation>
    </message>
    <message>
        <source>{number} {unit} after {day}</source>
        <translation>{number} {unit} پس از {day}</translation>
    </message>
    <message>
        <source>{number} {unit} before {day}</source>
        <translation>{number} {unit} پیش از {day}</translation>
    </message>
    <message>
        <source>{office} ({years}): {name}</source>
        <translation>{office} ({years}): {name}</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} و {other}</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} یا {other}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} ٪</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent}٪</translation>
    </message>
    <message>
        <source>{period}: its first day is {day}.</source>
        <translation>{period}: نخستین روزش {day} است.</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} از {count}</translation>
    </message>
    <message>
        <source>{reason} It was not opened.</source>
        <translation>{reason} باز نشد.</translation>
    </message>
    <message>
        <source>{reason}, or the week that ended as that Sunday came</source>
        <translation>{reason}، یا هفته‌ای که با آن یکشنبه به پایان می‌رسید</translation>
    </message>
    <message>
        <source>{rule}, from and to</source>
        <translation>{rule}، از و تا</translation>
    </message>
    <message>
        <source>{rule}, inferred from the text around</source>
        <translation>{rule}، استنباط از متن پیرامون</translation>
    </message>
    <message>
        <source>{shown} of {total} shown</source>
        <translation>{shown} از {total} پیداست</translation>
    </message>
    <message numerus="yes">
        <source>{sources}, {count} independent</source>
        <translation>
            <numerusform>{sources}، {count} مستقل</numerusform>
        </translation>
    </message>
    <message>
        <source>{table} {decode} is not as it was written</source>
        <translation>{table} {decode} چنان‌که نوشته شد نیست</translation>
    </message>
    <message>
        <source>{term} ({low}–{high} %)</source>
        <translation>{term} ({low}–{high} ٪)</translation>
    </message>
    <message>
        <source>{thousands}k</source>
        <translation>{thousands} هزار</translation>
    </message>
    <message>
        <source>{weekday} after {anchor}</source>
        <translation>{weekday} پس از {anchor}</translation>
    </message>
    <message>
        <source>{weekday} before {anchor}</source>
        <translation>{weekday} پیش از {anchor}</translation>
    </message>
    <message>
        <source>{weekday} on {anchor}</source>
        <translation>{weekday} در {anchor}</translation>
    </message>
    <message>
        <source>{weekday} {day}</source>
        <translation>{weekday} {day}</translation>
    </message>
    <message>
        <source>{when} ({precision}): {first} to {last}</source>
        <translation>{when} ({precision}): {first} تا {last}</translation>
    </message>
    <message>
        <source>{words} up to {value}: {reason}</source>
        <translation>{words} تا {value}: {reason}</translation>
    </message>
    <message>
        <source>{work}: {done} of {total}</source>
        <translation>{work}: {done} از {total}</translation>
    </message>
    <message>
        <source>{years} years before {edtf}</source>
        <translation>{years} سال پیش از {edtf}</translation>
    </message>
    <message>
        <source>{} to {}</source>
        <translation>{} تا {}</translation>
    </message>
    <message>
        <source>{}s</source>
        <comment>decade</comment>
        <translation>دههٔ {}</translation>
    </message>
    <message>
        <source>“Last week” is counted from {day} ({ground}).</source>
        <translation>“Last week” از {day} شمرده می‌شود ({ground}).</translation>
    </message>
    <message>
        <source>“{folder}” is not there. Bring it back, or choose another folder.</source>
        <translation>«{folder}» سر جایش نیست. بازش گردانید، یا پوشه‌ای دیگر برگزینید.</translation>
    </message>
    <message>
        <source>“{name}” cannot be changed: the file or its folder is read-only. Save a copy elsewhere and go on with that.</source>
        <translation>«{name}» تغییرپذیر نیست: فایل یا پوشه‌اش فقط‌خواندنی است. رونوشتی جای دیگر ذخیره کنید و با آن ادامه دهید.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened. Check that the file and its folder are there and may be used.</source>
        <translation>«{name}» باز نمی‌شود. بررسی کنید که فایل و پوشه‌اش هست و در دسترس است.</translation>
    </message>
    <message>
        <source>“{name}” cannot be written ({strerror}). Choose another folder.</source>
        <translation>«{name}» نوشته نمی‌شود ({strerror}). پوشه‌ای دیگر برگزینید.</translation>
    </message>
    <message>
        <source>“{name}” is damaged ({detail}). Recover what can be read into a new file.</source>
        <translation>«{name}» آسیب دیده است ({detail}). آنچه خواندنی است در فایلی تازه بازیابی کنید.</translation>
    </message>
    <message>
        <source>“{name}” is not a dossier. Add it as a source, or choose another file.</source>
        <translation>«{name}» پرونده نیست. به‌صورت منبع بیفزاییدش، یا فایلی دیگر برگزینید.</translation>
    </message>
    <message>
        <source>“{name}” is not there. Check the name, or look where it was moved to.</source>
        <translation>«{name}» نیست. نام را بررسی کنید، یا ببینید کجا رفته است.</translation>
    </message>
    <message>
        <source>“{name}” is open for reading only: the file or its folder cannot be written. To make changes, save a copy.</source>
        <translation>«{name}» تنها برای خواندن باز است: فایل یا پوشه‌اش نوشتنی نیست. برای تغییر، رونوشتی ذخیره کنید.</translation>
    </message>
    <message>
        <source>“{name}” is open in another window or program. Close it there, then try again.</source>
        <translation>«{name}» در پنجره یا برنامه‌ای دیگر باز است. آن‌جا ببندیدش، سپس دوباره بکوشید.</translation>
    </message>
    <message>
        <source>“{name}” is read-only. Save a copy under another name to make changes.</source>
        <translation>«{name}» فقط‌خواندنی است. برای تغییر، رونوشتی با نامی دیگر ذخیره کنید.</translation>
    </message>
    <message>
        <source>“{name}” is there already. Open it, or choose another name.</source>
        <translation>«{name}» از پیش هست. بازش کنید، یا نامی دیگر برگزینید.</translation>
    </message>
    <message>
        <source>“{name}” may not be opened by you. Ask its owner for the right to read it.</source>
        <translation>شما نمی‌توانید «{name}» را باز کنید. از صاحبش اجازهٔ خواندن بخواهید.</translation>
    </message>
    <message>
        <source>“{name}” was made by a newer version of this program. Update the program; the file was not changed.</source>
        <translation>«{name}» را نسخهٔ تازه‌تری از این برنامه ساخته است. برنامه را به‌روز کنید؛ فایل دگرگون نشد.</translation>
    </message>
    <message>
        <source>“{old}” was recovered into “{new}”.</source>
        <translation>«{old}» در «{new}» بازیابی شد.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written ({reason}). What was done stays: make room or choose another place, then run the same command again.</source>
        <translation>«{path}» نوشته نمی‌شود ({reason}). آنچه انجام شده می‌ماند: جا باز کنید یا جایی دیگر برگزینید، سپس همان فرمان را دوباره اجرا کنید.</translation>
    </message>
    <message>
        <source>“{path}” holds other files and is no archive. Choose an empty folder with -o.</source>
        <translation>«{path}» فایل‌های دیگری دارد و بایگانی نیست. با ‎-o پوشه‌ای خالی برگزینید.</translation>
    </message>
    <message>
        <source>“{path}” is no archive of this program. Choose the folder that -o named.</source>
        <translation>«{path}» بایگانی این برنامه نیست. پوشه‌ای را برگزینید که ‎-o نام برد.</translation>
    </message>
    <message>
        <source>“{path}” is not a briefing of this program in PDF. Give one, or a dossier.</source>
        <translation>«{path}» گزارش PDF این برنامه نیست. یکی بدهید، یا یک پرونده.</translation>
    </message>
    <message>
        <source>“{typed}” names no date. Try 2025, March 2025 or 17 January 2025.</source>
        <translation>«{typed}» تاریخ نیست. ۲۰۲۵، مارس ۲۰۲۵ یا ۱۷ ژانویهٔ ۲۰۲۵ را بیازمایید.</translation>
    </message>
    <message>
        <source>“{typed}” names no day. Try 5 March 2026 or 2026-03-05.</source>
        <translation>«{typed}» روز نیست. ۵ مارس ۲۰۲۶ یا 2026-03-05 را بیازمایید.</translation>
    </message>
    <message>
        <source>“{words}” names no day. Try 2021, March 2025 or 2026-03-05.</source>
        <translation>«{words}» روز نیست. ۲۰۲۱، مارس ۲۰۲۵ یا 2026-03-05 را بیازمایید.</translation>
    </message>
    <message>
        <source>“{words}” stands in no source and no event.</source>
        <translation>«{words}» در هیچ منبع و هیچ رویدادی نیست.</translation>
    </message>
    <message>
        <source>“{word}” names no country. Write its English name or its two letters: Iran, RU.</source>
        <translation>«{word}» کشور نیست. نام انگلیسی یا دو حرفش را بنویسید: Iran، RU.</translation>
    </message>
    <message numerus="yes">
        <source>‹ {count} earlier</source>
        <translation>
            <numerusform>‹ {count} پیش از این</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About</source>
        <translation>درباره</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>گزارش</translation>
    </message>
    <message>
        <source>Drop the articles; get a timeline you can defend sentence by sentence: offline, and the same result every time. It never uses the network, and sends nothing to anyone.</source>
        <translation>مقاله‌ها را رها کنید؛ خط زمانی به دست می‌آورید که جمله‌به‌جمله می‌توانید از آن دفاع کنید: بدون شبکه و هر بار با همان نتیجه. برنامه هرگز به شبکه دست نمی‌برد و چیزی برای کسی نمی‌فرستد.</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>ساخته با</translation>
    </message>
    <message>
        <source>Parts, versions and licences</source>
        <translation>اجزا، نسخه‌ها و پروانه‌ها</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>بخش</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>نسخه</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>پروانه</translation>
    </message>
</context>
<context>
    <name>ArchiveDialog</name>
    <message>
        <source>Open from archive</source>
        <translation>بازکردن از بایگانی</translation>
    </message>
    <message>
        <source>&amp;Countries</source>
        <translation>&amp;کشورها</translation>
    </message>
    <message>
        <source>Any: Iran, RU</source>
        <translation>هر کشور: Iran، RU</translation>
    </message>
    <message>
        <source>Countries, with commas between</source>
        <translation>کشورها، جداشده با ویرگول</translation>
    </message>
    <message>
        <source>&amp;All of them in one event</source>
        <translation>&amp;همه در یک رویداد</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;از</translation>
    </message>
    <message>
        <source>Any: 2021, March 2025, 2026-03-05</source>
        <translation>هر زمان: ۲۰۲۱، مارس ۲۰۲۵، 2026-03-05</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;تا</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>هر کدام</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;نوع</translation>
    </message>
    <message>
        <source>What the filter lets through</source>
        <translation>آنچه از فیلتر می‌گذرد</translation>
    </message>
</context>
<context>
    <name>BusyBar</name>
    <message>
        <source>Progress</source>
        <translation>پیشرفت</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Stop; what was read stays</source>
        <translation>توقف؛ آنچه خوانده شده می‌ماند</translation>
    </message>
</context>
<context>
    <name>CheckWindow</name>
    <message>
        <source>Verify briefing</source>
        <translation>راستی‌آزمایی گزارش</translation>
    </message>
    <message>
        <source>Reading the documents again</source>
        <translation>دوباره‌خواندن سندها</translation>
    </message>
    <message>
        <source>What no longer holds</source>
        <translation>آنچه دیگر استوار نیست</translation>
    </message>
    <message>
        <source>Double-click a line to see its event.</source>
        <translation>برای دیدن رویداد روی سطرش دوکلیک کنید.</translation>
    </message>
    <message>
        <source>Another &amp;briefing…</source>
        <translation>&amp;گزارشی دیگر…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Briefing</source>
        <translation>گزارش</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>Words of the briefing</source>
        <translation>واژه‌های گزارش</translation>
    </message>
    <message>
        <source>&amp;Bottom line</source>
        <translation>&amp;پیام اصلی</translation>
    </message>
    <message>
        <source>Bottom line</source>
        <translation>پیام اصلی</translation>
    </message>
    <message>
        <source>What the reader must know, in one or two sentences</source>
        <translation>آنچه خواننده باید بداند، در یک یا دو جمله</translation>
    </message>
    <message>
        <source>&amp;Key points (Markdown)</source>
        <translation>&amp;نکته‌های کلیدی (Markdown)</translation>
    </message>
    <message>
        <source>Key points in Markdown</source>
        <translation>نکته‌های کلیدی با Markdown</translation>
    </message>
    <message>
        <source>- **Lead in bold.** Then the point.</source>
        <translation>- **سرآغاز پررنگ.** سپس نکته.</translation>
    </message>
    <message>
        <source>A&amp;ssessment (Markdown)</source>
        <translation>&amp;ارزیابی (Markdown)</translation>
    </message>
    <message>
        <source>Assessment in Markdown</source>
        <translation>ارزیابی با Markdown</translation>
    </message>
    <message>
        <source>What to &amp;watch (Markdown)</source>
        <translation>آنچه باید &amp;پایید (Markdown)</translation>
    </message>
    <message>
        <source>What to watch in Markdown</source>
        <translation>آنچه باید پایید، با Markdown</translation>
    </message>
    <message>
        <source>- What would change the picture</source>
        <translation>- آنچه تصویر را دگرگون می‌کند</translation>
    </message>
    <message>
        <source>C&amp;ite an event</source>
        <translation>&amp;ارجاع به رویداد</translation>
    </message>
    <message>
        <source>Put the citation of an event where the text cursor is</source>
        <translation>گذاشتن ارجاع یک رویداد در جای مکان‌نما</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>جلد</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;عنوان</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>S&amp;ubtitle</source>
        <translation>&amp;زیرعنوان</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>زیرعنوان</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;شماره</translation>
    </message>
    <message>
        <source>Number in the series</source>
        <translation>شماره در رشته</translation>
    </message>
    <message>
        <source>ME-2026-014</source>
        <translation>ME-2026-014</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>&amp;نویسنده</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>نویسنده</translation>
    </message>
    <message>
        <source>&amp;Desk</source>
        <translation>&amp;میز</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>میز</translation>
    </message>
    <message>
        <source>&amp;Handling line</source>
        <translation>&amp;محدودیت انتشار</translation>
    </message>
    <message>
        <source>Handling line</source>
        <translation>محدودیت انتشار</translation>
    </message>
    <message>
        <source>left out if empty</source>
        <translation>اگر خالی باشد حذف می‌شود</translation>
    </message>
    <message>
        <source>Da&amp;y of the briefing</source>
        <translation>&amp;روز گزارش</translation>
    </message>
    <message>
        <source>Day of the briefing</source>
        <translation>روز گزارش</translation>
    </message>
    <message>
        <source>today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>&amp;Cut-off</source>
        <translation>&amp;پایان گردآوری</translation>
    </message>
    <message>
        <source>Cut-off</source>
        <translation>پایان گردآوری</translation>
    </message>
    <message>
        <source>last day of reporting that was read</source>
        <translation>آخرین روز گزارش‌های خوانده‌شده</translation>
    </message>
    <message>
        <source>Judgements</source>
        <translation>داوری‌ها</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>کشورها</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>چیدمان</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;کاغذ</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>کاغذ</translation>
    </message>
    <message>
        <source>House st&amp;yle</source>
        <translation>&amp;شیوه‌نامه</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>شیوه‌نامه</translation>
    </message>
    <message>
        <source>&amp;Include suggestions not yet reviewed, marked as such</source>
        <translation>&amp;گنجاندن پیشنهادهای بازبینی‌نشده، با نشانهٔ آن</translation>
    </message>
    <message>
        <source>Click a citation to see its passage</source>
        <translation>برای دیدن قطعه روی ارجاع کلیک کنید</translation>
    </message>
    <message>
        <source>−</source>
        <translation>−</translation>
    </message>
    <message>
        <source>Smaller pages</source>
        <translation>صفحه‌های کوچک‌تر</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+wheel)</source>
        <translation>کوچک‌تر (Ctrl+چرخ)</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>۱۰۰ ٪</translation>
    </message>
    <message>
        <source>Fit the pages to the width</source>
        <translation>جادادن صفحه‌ها در پهنا</translation>
    </message>
    <message>
        <source>As wide as there is room for</source>
        <translation>تا هر پهنایی که جا هست</translation>
    </message>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>Larger pages</source>
        <translation>صفحه‌های بزرگ‌تر</translation>
    </message>
    <message>
        <source>Larger (Ctrl+wheel)</source>
        <translation>بزرگ‌تر (Ctrl+چرخ)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>خروجی</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>بازکردن</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>نمایش در پوشه</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;چاپ…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;خروجی…</translation>
    </message>
</context>
<context>
    <name>CountryPanel</name>
    <message>
        <source>Country profile</source>
        <translation>نمای کشور</translation>
    </message>
    <message>
        <source>Select an event, or a country in the legend, to see its profile.</source>
        <translation>رویدادی، یا کشوری در راهنمای نمودار، برگزینید تا نمایش را ببینید.</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>پرچم</translation>
    </message>
    <message>
        <source>Show its events</source>
        <translation>نمایش رویدادهایش</translation>
    </message>
    <message>
        <source>Filter the timeline to this country</source>
        <translation>محدودکردن خط زمان به این کشور</translation>
    </message>
    <message>
        <source>Pair with</source>
        <translation>جفت با</translation>
    </message>
    <message>
        <source>Show only what it shares with another country</source>
        <translation>نمایش تنها آنچه با کشوری دیگر مشترک دارد</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>یادداشت‌های شما</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>کاری نادرست پیش رفت</translation>
    </message>
    <message>
        <source>The program made a mistake</source>
        <translation>برنامه خطایی کرد</translation>
    </message>
    <message>
        <source>What you did last may not have been done. Everything before it is saved, as each change is saved at once. You can go on working; if it happens again, please copy the report below and send it to whoever gave you the program. Nothing is sent by itself. Read it first: an error can quote a few words of a document.</source>
        <translation>شاید آخرین کارتان انجام نشده باشد. هر چه پیش از آن است ذخیره شده، چون هر تغییر بی‌درنگ ذخیره می‌شود. می‌توانید ادامه دهید؛ اگر دوباره رخ داد، گزارش زیر را رونوشت بگیرید و برای کسی بفرستید که برنامه را به شما داده است. چیزی خودبه‌خود فرستاده نمی‌شود. نخست بخوانیدش: خطا شاید چند واژه از سندی را نقل کند.</translation>
    </message>
    <message>
        <source>Report of the mistake</source>
        <translation>گزارش خطا</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;رونوشت گزارش خطا</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;خروج</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;ادامه</translation>
    </message>
</context>
<context>
    <name>CrossCheckWindow</name>
    <message>
        <source>Compare sources</source>
        <translation>مقایسهٔ منابع</translation>
    </message>
    <message>
        <source>What to weigh</source>
        <translation>چه سنجیده شود</translation>
    </message>
    <message>
        <source>Events to weigh</source>
        <translation>رویدادهای سنجیدنی</translation>
    </message>
    <message>
        <source>Why you decide so</source>
        <translation>چرا چنین تصمیمی می‌گیرید</translation>
    </message>
    <message>
        <source>Why? Goes into the event’s note (optional)</source>
        <translation>چرا؟ در یادداشت رویداد می‌آید (اختیاری)</translation>
    </message>
    <message>
        <source>Show in the window</source>
        <translation>نمایش در پنجره</translation>
    </message>
</context>
<context>
    <name>DayDialog</name>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>5 March 2026</source>
        <translation>۵ مارس ۲۰۲۶</translation>
    </message>
</context>
<context>
    <name>EventCard</name>
    <message>
        <source>Selected event</source>
        <translation>رویداد برگزیده</translation>
    </message>
    <message>
        <source>Select an event to see why it is dated as it is.</source>
        <translation>رویدادی برگزینید تا ببینید چرا چنین تاریخی دارد.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>پذیرفتن</translation>
    </message>
    <message>
        <source>Accept the event (A)</source>
        <translation>پذیرفتن رویداد (A)</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>رد کردن</translation>
    </message>
    <message>
        <source>Reject the event (R); it leaves the timeline and can be undone</source>
        <translation>رد کردن رویداد (R)؛ از خط زمان می‌رود و واگرداندنی است</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>کنارگذاشتن</translation>
    </message>
    <message>
        <source>Leave the event for later (S)</source>
        <translation>گذاشتن رویداد برای بعد (S)</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>ویرایش…</translation>
    </message>
    <message>
        <source>Change title, date, kind, status, countries, passages or note (E)</source>
        <translation>تغییر عنوان، تاریخ، نوع، وضعیت، کشورها، قطعه‌ها یا یادداشت (E)</translation>
    </message>
    <message>
        <source>Progress of the review</source>
        <translation>پیشرفت بازبینی</translation>
    </message>
</context>
<context>
    <name>EventEditor</name>
    <message>
        <source>Edit event</source>
        <translation>ویرایش رویداد</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;عنوان</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;تاریخ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>17 January 2025, early May, 2024-06/2024-08, ../2026-03-05</source>
        <translation>17 January 2025, early May, 2024-06/2024-08, ../2026-03-05</translation>
    </message>
    <message>
        <source>Runs &amp;until</source>
        <translation>برقرار &amp;تا</translation>
    </message>
    <message>
        <source>Runs until</source>
        <translation>برقرار تا</translation>
    </message>
    <message>
        <source>nothing is stated; 2046, March 2046, 2046-03-27</source>
        <translation>چیزی گفته نشده؛ 2046، مارس 2046، 2046-03-27</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;نوع</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;وضعیت</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>&amp;Says who</source>
        <translation>&amp;گوینده</translation>
    </message>
    <message>
        <source>Attributed to</source>
        <translation>منسوب به</translation>
    </message>
    <message>
        <source>nobody but the source itself</source>
        <translation>هیچ‌کس جز خود منبع</translation>
    </message>
    <message>
        <source>&amp;Countries</source>
        <translation>&amp;کشورها</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>کشورها</translation>
    </message>
    <message>
        <source>Names or codes, separated by commas</source>
        <translation>نام‌ها یا کدها، جداشده با ویرگول</translation>
    </message>
    <message>
        <source>&amp;Passages</source>
        <translation>&amp;قطعه‌ها</translation>
    </message>
    <message>
        <source>Passages; a passage without its tick is taken out of the event</source>
        <translation>قطعه‌ها؛ قطعه‌ای که تیکش برداشته شود از رویداد بیرون می‌رود</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;یادداشت</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
</context>
<context>
    <name>EventList</name>
    <message>
        <source>Choose the order and the columns</source>
        <translation>گزینش ترتیب و ستون‌ها</translation>
    </message>
    <message>
        <source>Events in view</source>
        <translation>رویدادهای پیدا</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>پاک‌کردن فیلتر</translation>
    </message>
</context>
<context>
    <name>EventPicker</name>
    <message>
        <source>Find an event</source>
        <translation>یافتن رویداد</translation>
    </message>
    <message>
        <source>Find by date, words or country</source>
        <translation>یافتن با تاریخ، واژه یا کشور</translation>
    </message>
    <message>
        <source>Events in view</source>
        <translation>رویدادهای پیدا</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter by words</source>
        <translation>فیلتر با واژه‌ها</translation>
    </message>
    <message>
        <source>Show events whose title, note or quotations hold all these words</source>
        <translation>نمایش رویدادهایی که عنوان، یادداشت یا نقل‌قولشان همهٔ این واژه‌ها را دارد</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>دوره</translation>
    </message>
    <message>
        <source>Filter by period</source>
        <translation>فیلتر با دوره</translation>
    </message>
    <message>
        <source>Filter ▾</source>
        <translation>فیلتر ▾</translation>
    </message>
    <message>
        <source>Choose which events are in view</source>
        <translation>گزینش رویدادهای پیدا</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>فیلتر</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Clear all</source>
        <translation>پاک‌کردن همه</translation>
    </message>
    <message>
        <source>Show all events</source>
        <translation>نمایش همهٔ رویدادها</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>User guide</source>
        <translation>راهنمای کاربر</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>جستجو در راهنما</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>یافت نشد</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>فصل‌ها</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>راهنما</translation>
    </message>
</context>
<context>
    <name>InboxPanel</name>
    <message>
        <source>New files in the watched folder</source>
        <translation>فایل‌های تازه در پوشهٔ پاییده</translation>
    </message>
    <message>
        <source>Add all</source>
        <translation>افزودن همه</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>نادیده‌گرفتن</translation>
    </message>
    <message>
        <source>Offer the selected files no more, unless they change</source>
        <translation>فایل‌های برگزیده دیگر پیشنهاد نشوند، مگر دگرگون شوند</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>پوشه…</translation>
    </message>
    <message>
        <source>Choose the folder to watch for new documents</source>
        <translation>گزینش پوشه‌ای که برای سندهای تازه پاییده شود</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Watch no folder</source>
        <translation>پاییدن هیچ پوشه‌ای</translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>Join events</source>
        <translation>پیوستن رویدادها</translation>
    </message>
</context>
<context>
    <name>JournalWindow</name>
    <message>
        <source>Journal</source>
        <translation>دفتر ثبت</translation>
    </message>
    <message>
        <source>Find in the journal</source>
        <translation>جستجو در دفتر ثبت</translation>
    </message>
    <message>
        <source>Find a person, an event, a word</source>
        <translation>یافتن شخص، رویداد یا واژه</translation>
    </message>
    <message>
        <source>Everything that was done, the last first</source>
        <translation>هر کاری که انجام شده، تازه‌ترین در آغاز</translation>
    </message>
    <message>
        <source>When</source>
        <translation>کِی</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>چه کسی</translation>
    </message>
    <message>
        <source>What</source>
        <translation>چه</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>پیش از</translation>
    </message>
    <message>
        <source>After</source>
        <translation>پس از</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>ازنو</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>خروجی CSV…</translation>
    </message>
</context>
<context>
    <name>JudgementList</name>
    <message>
        <source>Judgements</source>
        <translation>داوری‌ها</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;افزودن</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;برداشتن</translation>
    </message>
    <message>
        <source>&amp;Judgement</source>
        <translation>&amp;داوری</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>داوری</translation>
    </message>
    <message>
        <source>One sentence: what is, or will be</source>
        <translation>یک جمله: آنچه هست یا خواهد بود</translation>
    </message>
    <message>
        <source>&amp;Likelihood</source>
        <translation>&amp;احتمال</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>احتمال</translation>
    </message>
    <message>
        <source>Con&amp;fidence</source>
        <translation>&amp;اطمینان</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>اطمینان</translation>
    </message>
    <message>
        <source>Basi&amp;s (Markdown)</source>
        <translation>&amp;مبنا (Markdown)</translation>
    </message>
    <message>
        <source>Basis in Markdown</source>
        <translation>مبنا با Markdown</translation>
    </message>
    <message>
        <source>Why; may cite events</source>
        <translation>چرا؛ می‌تواند به رویدادها ارجاع دهد</translation>
    </message>
    <message>
        <source>Likelihood says how probable it is, confidence how good the evidence is (ICD 203). Never both in one sentence.</source>
        <translation>احتمال می‌گوید چه‌قدر شدنی است و اطمینان می‌گوید شواهد چه‌قدر خوب است (ICD 203). هرگز هر دو در یک جمله.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Do what the message offers</source>
        <translation>انجام آنچه پیام پیشنهاد می‌کند</translation>
    </message>
    <message>
        <source>×</source>
        <translation>×</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>بستن این پیام</translation>
    </message>
</context>
<context>
    <name>NoteBox</name>
    <message>
        <source>Your note, in Markdown</source>
        <translation>یادداشت شما، با Markdown</translation>
    </message>
    <message>
        <source>Your own words, in Markdown</source>
        <translation>واژه‌های خودتان، با Markdown</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>نوشتن یادداشت…</translation>
    </message>
    <message>
        <source>Keep note</source>
        <translation>نگه‌داشتن یادداشت</translation>
    </message>
    <message>
        <source>Keep the note in the dossier (Ctrl+Enter)</source>
        <translation>نگه‌داشتن یادداشت در پرونده (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
</context>
<context>
    <name>OriginalView</name>
    <message>
        <source>Original</source>
        <translation>اصل</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>صفحهٔ پیش</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>صفحهٔ بعد</translation>
    </message>
    <message>
        <source>Page of the original</source>
        <translation>صفحهٔ اصل</translation>
    </message>
    <message>
        <source>Text of the original page</source>
        <translation>متن صفحهٔ اصل</translation>
    </message>
</context>
<context>
    <name>PairMatrix</name>
    <message>
        <source>Events that name both countries; the line below a count is green for cooperation and red for friction. Enter or a double click shows a pair.</source>
        <translation>رویدادهایی که هر دو کشور را نام می‌برند؛ خط زیر شمار برای همکاری سبز و برای اصطکاک سرخ است. Enter یا دوکلیک یک جفت را نشان می‌دهد.</translation>
    </message>
    <message>
        <source>Events of each pair of countries</source>
        <translation>رویدادهای هر جفت کشور</translation>
    </message>
    <message>
        <source>No event in view names two countries.</source>
        <translation>هیچ رویداد پیدایی دو کشور را نام نمی‌برد.</translation>
    </message>
</context>
<context>
    <name>PairPanel</name>
    <message>
        <source>History of two countries</source>
        <translation>تاریخچهٔ دو کشور</translation>
    </message>
    <message>
        <source>Choose two countries to see their history with each other.</source>
        <translation>دو کشور برگزینید تا تاریخچهٔ میان آن‌ها را ببینید.</translation>
    </message>
    <message>
        <source>First country</source>
        <translation>کشور نخست</translation>
    </message>
    <message>
        <source>and</source>
        <translation>و</translation>
    </message>
    <message>
        <source>Second country</source>
        <translation>کشور دوم</translation>
    </message>
    <message>
        <source>Show only their events</source>
        <translation>نمایش تنها رویدادهای آن‌ها</translation>
    </message>
    <message>
        <source>Filter the timeline to events that name both</source>
        <translation>محدودکردن خط زمان به رویدادهایی که هر دو را نام می‌برند</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find</source>
        <translation>یافتن</translation>
    </message>
    <message>
        <source>A command, event, source or country</source>
        <translation>فرمان، رویداد، منبع یا کشور</translation>
    </message>
    <message>
        <source>Find a command, event, source or country</source>
        <translation>یافتن فرمان، رویداد، منبع یا کشور</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>یافته‌ها</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter goes there · Esc closes</source>
        <translation>↑ ↓ گزینش · Enter می‌برد · Esc می‌بندد</translation>
    </message>
</context>
<context>
    <name>PartList</name>
    <message>
        <source>Parts of the briefing, in order</source>
        <translation>بخش‌های گزارش، به ترتیب</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;بالابردن</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;پایین‌بردن</translation>
    </message>
    <message>
        <source>As in the house st&amp;yle</source>
        <translation>مطابق &amp;شیوه‌نامه</translation>
    </message>
</context>
<context>
    <name>PeriodPicker</name>
    <message>
        <source>&amp;From</source>
        <translation>&amp;از</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>نخستین روز</translation>
    </message>
    <message>
        <source>2021, March 2025, 17 January 2025</source>
        <translation>۲۰۲۱، مارس ۲۰۲۵، ۱۷ ژانویهٔ ۲۰۲۵</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;تا</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخرین روز</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>پایان</translation>
    </message>
    <message>
        <source>Show period</source>
        <translation>نمایش دوره</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>هر زمان</translation>
    </message>
</context>
<context>
    <name>PickList</name>
    <message>
        <source>How the values bind an event</source>
        <translation>مقدارها رویداد را چگونه محدود می‌کنند</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>جستجو در فهرست</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>پاک‌کردن</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Preferences</source>
        <translation>ترجیح‌ها</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;زبان</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;پوسته</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>پوسته</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>&amp;اندازهٔ متن</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>اندازهٔ متن</translation>
    </message>
    <message>
        <source>&amp;Density</source>
        <translation>&amp;تراکم</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>تراکم</translation>
    </message>
    <message>
        <source>&amp;Go on to the next suggestion after a decision</source>
        <translation>&amp;رفتن به پیشنهاد بعدی پس از تصمیم</translation>
    </message>
    <message>
        <source>&amp;Open the last dossier when the program starts</source>
        <translation>&amp;بازکردن آخرین پرونده در آغاز برنامه</translation>
    </message>
</context>
<context>
    <name>ProblemsPanel</name>
    <message>
        <source>Documents that could not be read</source>
        <translation>سندهایی که خوانده نشد</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>سند</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>آنچه رخ داد</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>چاره</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>آزمودن دوباره</translation>
    </message>
    <message>
        <source>Read the selected documents again, or all if none is selected</source>
        <translation>سندهای برگزیده را دوباره بخوان، یا همه را اگر هیچ‌یک برگزیده نیست</translation>
    </message>
    <message>
        <source>Read the selected documents, or all, with four times the time, memory and size: for files you trust</source>
        <translation>سندهای برگزیده، یا همه، را با چهار برابر زمان، حافظه و اندازه بخوان: برای فایل‌هایی که به آن‌ها اعتماد دارید</translation>
    </message>
    <message>
        <source>Try again with raised limits</source>
        <translation>آزمودن دوباره با محدودیت‌های بالاتر</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>پاک‌کردن فهرست</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Search sources and events</source>
        <translation>جستجو در منابع و رویدادها</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>جستجو در همه‌جا</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>آنچه یافته شد</translation>
    </message>
    <message>
        <source>Select events</source>
        <translation>گزینش رویدادها</translation>
    </message>
    <message>
        <source>Select every event that was found, in the list and on the timeline</source>
        <translation>گزینش همهٔ رویدادهای یافته، در فهرست و روی خط زمان</translation>
    </message>
</context>
<context>
    <name>ShortcutsWindow</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>میان‌برهای صفحه‌کلید</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>یافتن فرمان</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>فرمان‌ها و کلیدهایشان</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>فرمان</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>کلیدها</translation>
    </message>
</context>
<context>
    <name>SourcePane</name>
    <message>
        <source>Source</source>
        <translation>منبع</translation>
    </message>
    <message>
        <source>Previous passage</source>
        <translation>قطعهٔ پیش</translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation>قطعهٔ بعد</translation>
    </message>
    <message>
        <source>Set day…</source>
        <translation>تعیین روز…</translation>
    </message>
    <message>
        <source>Set the publication day of this source</source>
        <translation>تعیین روز انتشار این منبع</translation>
    </message>
    <message>
        <source>Set the publication day</source>
        <translation>تعیین روز انتشار</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>اصل</translation>
    </message>
    <message>
        <source>Show the pages of the PDF, or the web page, that this text was read from</source>
        <translation>نمایش صفحه‌های PDF یا صفحهٔ وبی که این متن از آن خوانده شد</translation>
    </message>
    <message>
        <source>Show the original</source>
        <translation>نمایش اصل</translation>
    </message>
    <message>
        <source>Text of the source</source>
        <translation>متن منبع</translation>
    </message>
</context>
<context>
    <name>SourcesPanel</name>
    <message>
        <source>Sources</source>
        <translation>منابع</translation>
    </message>
    <message>
        <source>Reliability of the source, A to F</source>
        <translation>اعتبار منبع، A تا F</translation>
    </message>
    <message>
        <source>Admiralty code: how reliable the source is</source>
        <translation>کد دریاداری: منبع چه‌قدر معتبر است</translation>
    </message>
    <message>
        <source>Credibility of what it says, 1 to 6</source>
        <translation>باورپذیری گفتهٔ آن، ۱ تا ۶</translation>
    </message>
    <message>
        <source>Admiralty code: how credible what it says is</source>
        <translation>کد دریاداری: گفتهٔ منبع چه‌قدر باورپذیر است</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>افزودن…</translation>
    </message>
    <message>
        <source>Add documents to this dossier</source>
        <translation>افزودن سند به این پرونده</translation>
    </message>
    <message>
        <source>Set day…</source>
        <translation>تعیین روز…</translation>
    </message>
    <message>
        <source>Set the publication day by hand; relative dates are counted from it</source>
        <translation>تعیین دستی روز انتشار؛ تاریخ‌های نسبی از آن شمرده می‌شوند</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>Take the source and its suggestions out of the dossier; can be undone</source>
        <translation>برداشتن منبع و پیشنهادهایش از پرونده؛ واگرداندنی است</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Split event</source>
        <translation>شکافتن رویداد</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Drop articles here</source>
        <translation>مقاله‌ها را این‌جا رها کنید</translation>
    </message>
    <message>
        <source>Files, folders or text. The dated events in them appear on a timeline; each leads to the sentence it came from. Nothing leaves this computer.</source>
        <translation>فایل، پوشه یا متن. رویدادهای تاریخ‌دارشان روی خط زمان پدیدار می‌شوند و هر یک به جملهٔ خود می‌رسد. هیچ چیز از این رایانه بیرون نمی‌رود.</translation>
    </message>
    <message>
        <source>Open documents…</source>
        <translation>بازکردن سندها…</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>بازکردن نمونه</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>اخیر</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>فایل‌های اخیر</translation>
    </message>
</context>
<context>
    <name>TourNote</name>
    <message>
        <source>Leave the tour</source>
        <translation>ترک گردش</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>بعدی</translation>
    </message>
</context>
<context>
    <name>TrendTable</name>
    <message>
        <source>Your word on each country in view; it heads the country’s profile. The program sets none.</source>
        <translation>سخن شما دربارهٔ هر کشور پیدا؛ سرآغاز نمای کشور است. برنامه چیزی نمی‌گذارد.</translation>
    </message>
    <message>
        <source>Trend of each country</source>
        <translation>روند هر کشور</translation>
    </message>
</context>
</TS>
