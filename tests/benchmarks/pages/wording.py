"""Days as pages of each language write them. Written apart from the tables the readers use."""

import random
from datetime import date, timedelta

_MONTHS = {
    "en": "January February March April May June July August September October November December",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "ar": "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
    "fa": "فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند",
    "tr": "Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık",
    "pl": "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
    "th": "มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม",
    "id": "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember",
}
_LEVANT = (
    "كانون الثاني",
    "شباط",
    "آذار",
    "نيسان",
    "أيار",
    "حزيران",
    "تموز",
    "آب",
    "أيلول",
    "تشرين الأول",
    "تشرين الثاني",
    "كانون الأول",
)
_WEEKDAYS = {
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
    "de": "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag",
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche",
    "es": "lunes martes miércoles jueves viernes sábado domingo",
    "it": "lunedì martedì mercoledì giovedì venerdì sabato domenica",
    "pt": "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo",
    "tr": "Pazartesi Salı Çarşamba Perşembe Cuma Cumartesi Pazar",
    "id": "Senin Selasa Rabu Kamis Jumat Sabtu Minggu",
    "fa": "دوشنبه سه‌شنبه چهارشنبه پنجشنبه جمعه شنبه یکشنبه",
    "ar": "الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد",
}
_PERSIAN_DIGITS = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")
_ARABIC_DIGITS = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
_NEW_YEAR_1404 = date(2025, 3, 21)


def shown(day: date, language: str, chance: random.Random) -> str:
    """Return the day in words of a language, in one of its usual forms; day and month can't be swapped in it."""
    month = _MONTHS[language].split()[day.month - 1] if language in _MONTHS and language != "fa" else ""
    weekday = f"{_WEEKDAYS[language].split()[day.weekday()]}, " if language in _WEEKDAYS else ""
    forms = {
        "en": (
            f"{month} {day.day}, {day.year}", f"{day.day} {month} {day.year}", f"{weekday}{month} {day.day}, {day.year}",
            f"{weekday}{day.day} {month} {day.year}", f"{month[:3]} {day.day}, {day.year}", f"{day.day} {month[:3]} {day.year}",
            f"{month} {_ordinal(day.day)}, {day.year}", f"{month[:3]}. {day.day:02}, {day.year}", f"{month.upper()} {day.day}, {day.year}",
            f"{_ordinal(day.day)} {month} {day.year}", day.isoformat(), f"{day:%d}-{month[:3]}-{day.year}",
            f"{weekday[:3]} {month[:3]} {day.day} {day.year}", f"{day.year}/{day.month:02}/{day.day:02}",
        ),
        "de": (
            f"{day.day}. {month} {day.year}", f"{day:%d.%m.%Y}", f"{weekday}{day.day}. {month} {day.year}",
            f"{weekday}{day:%d.%m.%Y}", f"{day:%d.%m.%y}", f"{day.day}.{day.month}.{day.year}", f"{day:%d.%m.%Y}, 10:25 Uhr",
        ),
        "fr": (f"{day.day} {month} {day.year}", f"le {day.day} {month} {day.year} à 10h25", f"{weekday.strip(', ')} {day.day} {month} {day.year}"),
        "es": (f"{day.day} de {month} de {day.year}", f"{weekday}{day.day} de {month} de {day.year}", f"{day.day} {month} {day.year}", f"{day.day} de {month} del {day.year}", f"{day.day}/{month[:3]}/{day.year}"),
        "pt": (f"{day.day} de {month} de {day.year}", f"{weekday}{day.day} de {month} de {day.year}", f"{day.day} {month[:3]} {day.year}"),
        "it": (f"{day.day} {month} {day.year}", f"{weekday.strip(', ')} {day.day} {month} {day.year}", f"{day.day} {month.title()} {day.year}"),
        "ru": (f"{day.day} {month} {day.year}", f"{day.day} {month} {day.year} г.", f"{day:%d.%m.%Y}", f"{day.day} {month} {day.year}, 10:25"),
        "ar": (f"{day.day} {month} {day.year}", f"{day.day} {month} {day.year}".translate(_ARABIC_DIGITS), f"{weekday.strip(', ')} {day.day} {month} {day.year}", f"{day.day} {_LEVANT[day.month - 1]} {day.year}", f"{day.day} {_LEVANT[day.month - 1]}/{month} {day.year}"),
        "fa": _persian(day, weekday.strip(", ")),
        "zh": (f"{day.year}年{day.month}月{day.day}日", f"{day.year}年{day.month:02}月{day.day:02}日 10:25", day.isoformat(), f"{day.year}-{day.month:02}-{day.day:02} 10:25:00"),
        "ja": (f"{day.year}年{day.month}月{day.day}日", f"{day.year}年{day.month}月{day.day}日({'月火水木金土日'[day.weekday()]})", f"{day.year}.{day.month:02}.{day.day:02}", *_era(day)),
        "tr": (f"{day.day} {month} {day.year}", f"{day.day} {month} {day.year} {weekday.strip(', ')}", f"{day:%d.%m.%Y} 10:25"),
        "pl": (f"{day.day} {month} {day.year}", f"{day:%d.%m.%Y}", f"{day.day} {month} {day.year}, 10:25"),
        "th": (f"{day.day} {month} {day.year + 543}", f"{day.day} {month} พ.ศ. {day.year + 543}"),
        "id": (f"{day.day} {month} {day.year}", f"{weekday}{day.day} {month} {day.year} 10:25 WIB"),
    }  # fmt: skip
    return chance.choice(forms[language])


def _ordinal(number: int) -> str:
    return f"{number}{'th' if 10 < number < 14 else {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th')}"


def _era(day: date) -> tuple[str, ...]:
    return (f"令和{day.year - 2018}年{day.month}月{day.day}日",) if day >= date(2020, 1, 1) else ()


def _persian(day: date, weekday: str) -> tuple[str, ...]:
    """Return the day in the Persian calendar, by counting from a known new year; leap years every fourth or fifth."""
    year, start = 1404, _NEW_YEAR_1404
    while day < start:
        year -= 1
        start -= timedelta(days=366 if year in _PERSIAN_LEAP_YEARS else 365)
    while day >= (following := start + timedelta(days=366 if year in _PERSIAN_LEAP_YEARS else 365)):
        year, start = year + 1, following
    number = (day - start).days
    month, of_month = (
        (number // 31 + 1, number % 31 + 1) if number < 186 else ((number - 186) // 30 + 7, (number - 186) % 30 + 1)
    )
    words = f"{of_month} {_MONTHS['fa'].split()[month - 1]} {year}"
    forms = (
        words,
        f"{weekday} {words}",
        f"{year}/{month:02}/{of_month:02}",
        f"{year}/{month:02}/{of_month:02} - ۱۰:۲۵",
    )
    return tuple(form.translate(_PERSIAN_DIGITS) for form in forms)


_PERSIAN_LEAP_YEARS = {1375, 1379, 1383, 1387, 1391, 1395, 1399, 1403, 1408}
"""Of 1998 to 2029, as the calendar office at Tehran published them."""
