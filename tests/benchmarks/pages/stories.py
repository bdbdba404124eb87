"""Invented headlines and sentences in fifteen languages."""

import random
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Story:
    """A story of an invented land; `language` is a code such as `de`."""

    language: str
    headline: str
    paragraphs: tuple[str, ...]


def story(language: str, chance: random.Random) -> Story:
    """Return a story of four to nine paragraphs."""
    headlines, sentences = WORDS[language]
    paragraphs = tuple(_paragraph(sentences, chance) for _ in range(chance.randint(4, 9)))
    return Story(language, chance.choice(headlines), tuple(dict.fromkeys(paragraphs)))


def _paragraph(sentences: tuple[str, ...], chance: random.Random) -> str:
    chosen = chance.sample(sentences, chance.randint(2, 4))
    return ("" if any("\u3000" < letter < "\u9fff" for letter in sentences[0]) else " ").join(chosen)


_ENGLISH = (
    (
        "Norland and Sudland agree to reopen the salt road",
        "Ferry strike in Westmark enters its third week",
        "Parliament of Eastmark rejects the harbour bill",
        "Envoys leave the talks on the lake without a word",
        "Rain returns to the plains, and with it the farmers",
    ),
    (
        "The minister said the road would be open to lorries before the end of the season.",
        "Two envoys met in a hotel by the lake, and neither of them spoke to the reporters outside.",
        "Under a treaty of 17 January 1987 both lands may station observers along the river.",
        "The opposition called the plan costly, late and badly drawn, and asked for a second reading.",
        "Farmers on both banks have waited four years for the bridge, which was damaged in a flood.",
        "Customs officers will share a building, a kitchen and, as one of them put it, a roof that leaks.",
        "A spokeswoman for the harbour said that no ship had been turned away since the strike began.",
        "The vote was carried by 61 to 48, with three members absent and one asleep.",
        "Trade between the two lands fell by a third in the last decade, figures of the bank show.",
        "“We did not come here to lose time,” said the mayor, who has held the office since 2009.",
        "Nobody could say on Tuesday who would pay for the cranes.",
        "The court is expected to rule on the matter after the summer.",
        "A report published on 4 June 1995 had warned of all this, and was last updated on 6 May 1997.",
    ),
)

WORDS: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "en": _ENGLISH,
    "de": (
        ("Nordland und Südland öffnen die Salzstraße wieder", "Streik der Fähren geht in die dritte Woche"),
        (
            "Die Ministerin sagte, die Straße werde vor dem Ende der Saison für Lastwagen frei sein.",
            "Zwei Gesandte trafen sich in einem Hotel am See und sprachen mit niemandem.",
            "Die Opposition nannte den Plan teuer, verspätet und schlecht gezeichnet.",
            "Seit der Flut vom 12. August 2002 warten die Bauern an beiden Ufern auf die Brücke.",
            "Der Handel zwischen beiden Ländern ging in zehn Jahren um ein Drittel zurück.",
            "Wer die Kräne bezahlen soll, konnte am Dienstag niemand sagen.",
        ),
    ),
    "fr": (
        ("Le Norland et le Sudland rouvrent la route du sel", "La grève des bacs entre dans sa troisième semaine"),
        (
            "La ministre a dit que la route serait ouverte aux camions avant la fin de la saison.",
            "Deux envoyés se sont vus dans un hôtel au bord du lac et n’ont parlé à personne.",
            "L’opposition juge le plan coûteux, tardif et mal dessiné.",
            "Depuis la crue du 3 juin 1998, les paysans des deux rives attendent le pont.",
            "Le commerce entre les deux pays a baissé d’un tiers en dix ans.",
            "Personne ne pouvait dire mardi qui paierait les grues.",
        ),
    ),
    "es": (
        ("Norlandia y Surlandia reabren el camino de la sal", "La huelga de los barcos cumple tres semanas"),
        (
            "La ministra dijo que el camino estará abierto a los camiones antes del fin de la temporada.",
            "Dos enviados se vieron en un hotel junto al lago y no hablaron con nadie.",
            "La oposición cree que el plan es caro, tardío y está mal dibujado.",
            "Los campesinos de ambas orillas esperan el puente desde la crecida del 9 de mayo de 2001.",
            "El comercio entre los dos países cayó un tercio en diez años.",
            "Nadie sabía el martes quién pagará las grúas.",
        ),
    ),
    "pt": (
        ("Norlândia e Sulândia reabrem a estrada do sal", "Greve das balsas entra na terceira semana"),
        (
            "A ministra disse que a estrada estará aberta aos caminhões antes do fim da estação.",
            "Dois enviados se viram em um hotel à beira do lago e não falaram com ninguém.",
            "A oposição acha o plano caro, tardio e mal desenhado.",
            "Os lavradores das duas margens esperam a ponte desde a cheia de 2 de abril de 2003.",
            "O comércio entre os dois países caiu um terço em dez anos.",
            "Ninguém sabia na terça-feira quem pagará os guindastes.",
        ),
    ),
    "it": (
        ("Norlandia e Sudlandia riaprono la via del sale", "Lo sciopero dei traghetti entra nella terza settimana"),
        (
            "La ministra ha detto che la via sarà aperta ai camion prima della fine della stagione.",
            "Due inviati si sono visti in un albergo sul lago e non hanno parlato con nessuno.",
            "L’opposizione giudica il piano costoso, tardivo e mal disegnato.",
            "I contadini delle due rive aspettano il ponte dalla piena del 7 ottobre 1999.",
            "Il commercio fra i due paesi è sceso di un terzo in dieci anni.",
            "Nessuno sapeva martedì chi pagherà le gru.",
        ),
    ),
    "ru": (
        ("Норландия и Судландия вновь открывают соляную дорогу", "Забастовка паромов идёт третью неделю"),
        (
            "Министр сказала, что дорога будет открыта для грузовиков до конца сезона.",
            "Два посланника встретились в гостинице у озера и ни с кем не говорили.",
            "Оппозиция считает план дорогим, запоздалым и плохо начерченным.",
            "Крестьяне на обоих берегах ждут моста с паводка 11 июля 2000 года.",
            "Торговля между двумя странами упала за десять лет на треть.",
            "Никто во вторник не знал, кто заплатит за краны.",
        ),
    ),
    "ar": (
        ("الشمال والجنوب يعيدان فتح طريق الملح", "إضراب العبارات يدخل أسبوعه الثالث"),
        (
            "قالت الوزيرة إن الطريق سيفتح أمام الشاحنات قبل نهاية الموسم في البلدين.",
            "التقى مبعوثان في فندق على البحيرة ولم يتحدثا إلى أحد من الصحفيين.",
            "ترى المعارضة أن الخطة مكلفة ومتأخرة وسيئة الرسم.",
            "ينتظر المزارعون على الضفتين الجسر منذ فيضان 4 مايو 2005.",
            "تراجعت التجارة بين البلدين بمقدار الثلث في عشر سنوات.",
            "لم يعرف أحد يوم الثلاثاء من سيدفع ثمن الرافعات.",
        ),
    ),
    "fa": (
        ("شمال و جنوب راه نمک را دوباره باز می‌کنند", "اعتصاب قایق‌ها به هفته سوم رسید"),
        (
            "وزیر گفت راه پیش از پایان فصل به روی کامیون‌ها باز خواهد شد.",
            "دو فرستاده در هتلی کنار دریاچه دیدار کردند و با کسی سخن نگفتند.",
            "مخالفان طرح را گران و دیر و بد کشیده می‌دانند.",
            "کشاورزان دو کرانه از سیل سال‌های گذشته در انتظار پل مانده‌اند.",
            "دادوستد میان دو کشور در ده سال یک سوم کم شد.",
            "هیچ‌کس روز سه‌شنبه نمی‌دانست چه کسی پول جرثقیل‌ها را می‌دهد.",
        ),
    ),
    "zh": (
        ("北国与南国重开盐路", "渡轮罢工进入第三周"),
        (
            "部长说，这条路将在本季结束前向卡车开放，两国的海关也将在同一座楼里办公。",
            "两名特使在湖边的旅馆会面，没有同任何记者交谈，随后各自离开了城市。",
            "反对派认为这项计划昂贵、迟缓，而且画得很差，并要求再次审议。",
            "两岸的农民从那场洪水以来一直在等待大桥修好，至今已有四年。",
            "两国之间的贸易在十年里下降了三分之一，银行的数字这样显示。",
            "星期二没有人能够说清，谁来支付起重机的费用。",
        ),
    ),
    "ja": (
        ("北国と南国、塩の道を再び開く", "渡し船のストライキ、三週目に入る"),
        (
            "大臣は、この道は季節の終わりまでにトラックに開かれると述べた。",
            "二人の使節は湖畔の宿で会い、記者の誰とも話さなかった。",
            "野党はこの計画を高く、遅く、下手に描かれたものだと見ている。",
            "両岸の農民は洪水のあと四年のあいだ橋を待ち続けている。",
            "両国の貿易は十年で三分の一減ったと銀行の数字は示している。",
            "誰がクレーンの代金を払うのか、火曜日には誰にも言えなかった。",
        ),
    ),
    "tr": (
        ("Kuzeyli ve Güneyli tuz yolunu yeniden açıyor", "Vapur grevi üçüncü haftasına girdi"),
        (
            "Bakan, yolun mevsim bitmeden kamyonlara açılacağını söyledi.",
            "İki elçi göl kıyısında bir otelde buluştu ve kimseyle konuşmadı.",
            "Muhalefet planı pahalı, gecikmiş ve kötü çizilmiş buluyor.",
            "İki kıyının çiftçileri 6 Haziran 2004 selinden beri köprüyü bekliyor.",
            "İki ülke arasındaki ticaret on yılda üçte bir azaldı.",
            "Vinçlerin parasını kimin ödeyeceğini salı günü kimse bilmiyordu.",
        ),
    ),
    "pl": (
        ("Norlandia i Sudlandia otwierają drogę solną", "Strajk promów trwa trzeci tydzień"),
        (
            "Minister powiedziała, że droga będzie otwarta dla ciężarówek przed końcem sezonu.",
            "Dwaj wysłannicy spotkali się w hotelu nad jeziorem i z nikim nie rozmawiali.",
            "Opozycja uważa plan za drogi, spóźniony i źle narysowany.",
            "Rolnicy na obu brzegach czekają na most od powodzi z 8 lipca 1997 roku.",
            "Handel między oboma krajami spadł w dziesięć lat o jedną trzecią.",
            "Nikt we wtorek nie wiedział, kto zapłaci za dźwigi.",
        ),
    ),
    "th": (
        ("แดนเหนือและแดนใต้เปิดเส้นทางเกลืออีกครั้ง", "การนัดหยุดงานของเรือข้ามฟากเข้าสู่สัปดาห์ที่สาม"),
        (
            "รัฐมนตรีกล่าวว่าถนนสายนี้จะเปิดให้รถบรรทุกผ่านก่อนสิ้นฤดูกาลในทั้งสองประเทศ",
            "ทูตสองคนพบกันในโรงแรมริมทะเลสาบและไม่ได้พูดกับนักข่าวคนใดเลย",
            "ฝ่ายค้านเห็นว่าแผนนี้แพง ล่าช้า และเขียนมาไม่ดี",
            "ชาวนาทั้งสองฝั่งรอสะพานมาตั้งแต่น้ำท่วมใหญ่เมื่อสี่ปีก่อน",
            "การค้าระหว่างสองประเทศลดลงหนึ่งในสามภายในสิบปี",
            "เมื่อวันอังคารไม่มีใครบอกได้ว่าใครจะเป็นผู้จ่ายค่าปั้นจั่น",
        ),
    ),
    "id": (
        ("Norlandia dan Sudlandia membuka kembali jalan garam", "Mogok kapal memasuki pekan ketiga"),
        (
            "Menteri mengatakan jalan itu akan dibuka untuk truk sebelum akhir musim.",
            "Dua utusan bertemu di sebuah hotel di tepi danau dan tidak berbicara dengan siapa pun.",
            "Oposisi menilai rencana itu mahal, terlambat dan digambar dengan buruk.",
            "Para petani di kedua tepi menunggu jembatan sejak banjir pada 14 Agustus 2006.",
            "Perdagangan antara kedua negeri turun sepertiga dalam sepuluh tahun.",
            "Pada hari Selasa tidak seorang pun tahu siapa yang akan membayar derek itu.",
        ),
    ),
}
