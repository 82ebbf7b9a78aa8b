"""What a hostile client writes where a value is expected: texts, JSON values, bytes. All drawn from a given random.Random."""
import json

CONTROLS = "".join(map(chr, [*range(0x20), 0x7F, 0x85, 0xA0]))
BIDI = "\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
ODD = "\ufeff\ufffe\uffff\u200b\u200c\u200d\u2028\u2029\ue000\uf8ff\ufdfa\ufdfd\U0001f468\u200d\U0001f469\U0010ffff\u0640\u0670\u0671\ufef5"
SURROGATES = "\ud800\udfff\ud83d"
MARKS = "\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0653\u0654\u0655\u0300\u0489"
SYNTAX = '"\'-+()[]{}*?~:^/\\|&!<>=@#%;,.$`_'
LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءآأإؤئکی"

NUMBERS = ["0", "-0", "-1", "1", "101", "201", "2147483647", "2147483648", "-2147483649", "9223372036854775807", "9223372036854775808", "1e309",
           "1e999999999", "-1e-999999999", "NaN", "Infinity", "-Infinity", "0x10", "1.5", "+1", " 1", "1 ", "٥", "１", "1_000", "1,000", "9" * 400]
DATES = ["0000-00-00", "0000-01-01", "9999-12-31", "-0001-01-01", "-999999999-01-01", "+999999999-12-31", "+1000000000-01-01", "2025-13", "2025-00",
         "2025-02-30", "2024-02-29", "2025-8", "2025-08", "2025-08-01T25:61:61Z", "2025-08-01T00:00:00+99:00", "2025-W01-1", "unknown", "٢٠٢٥-٠٨",
         "1446-09-01", "2025-08-01T00:00:00.9999999999Z", "now", "now/d", "now-1000y", "2025-08-01||/M", "today", "0001-01", "292278995-01", "99999-01"]
PATHS = ["..", ".", "../..", "../../../../etc/passwd", "..\\..\\x", "_search", "_all", "_doc", "_mapping", "*", "articles-*", "a,b", "-*", ";x=1", "a;x=1",
         "//", "a//b", "/", "%2e%2e%2f", "%00", "%252e%252e", "\x00", "a/b", "a\\b", "con", "~", "a?b", "a#b", "<b>", "x" * 600, "ا" * 513, "\u202eseed-001"]
SOUP = ['"', '""', '"a', '"a" "b', "-", "- -", "-a", '-"a b"', "--a", "a -", "(a OR b) AND NOT c", "title:*", "body:/.*/", "*", "?", "a*", "*a", "a~9", "a^99999",
        "[a TO b]", "{a TO *}", "_exists_:title", "+a +b", "a && b || !c", '{"match_all":{}}', '"}}],"size":10000,"x":[{"', "<mark>", "</em><script>alert(1)</script>",
        "${jndi:ldap://127.0.0.1/x}", "%s%n%x", "{{7*7}}", "' OR 1=1 --", "=cmd|' /C calc'!A0", "\r\nX-Injected: 1\r\n\r\n", "\x1b[31m", "/(a+)+$/", "(a|a)*b", "؟", "،", "ـ" * 50]


def long_text(chance):
    size = chance.choice([65, 257, 1001, 4000, 9000, 15000])
    return chance.choice([
        lambda: "a" * size,
        lambda: "ا" * (size // 6),
        lambda: "م" + chance.choice(MARKS) * (size // 6),
        lambda: "".join(chance.choices(MARKS, k=size // 6)),
        lambda: "a " * (size // 4),
        lambda: "-a " * (size // 6),
        lambda: '"a" ' * (size // 8),
        lambda: "(" * size,
        lambda: '"' * (size // 3),
        lambda: " ".join("".join(chance.choices(LETTERS, k=3)) for _ in range(size // 40)),
        lambda: "و" * (size // 6),
        lambda: "1/2/" * (size // 8),
    ])()


def soup(chance):
    """Words, signs and invisible characters in any order."""
    pools = [LETTERS, SYNTAX, CONTROLS, BIDI, ODD, MARKS, "abcXYZ", "0123456789٠١٢٣", " "]
    return "".join(chance.choice(chance.choice(pools)) for _ in range(chance.randint(1, 60)))


def text(chance):
    """A text that nobody means."""
    return chance.choice([
        lambda: "",
        lambda: " ",
        lambda: chance.choice(NUMBERS),
        lambda: chance.choice(DATES),
        lambda: chance.choice(PATHS),
        lambda: chance.choice(SOUP),
        lambda: chance.choice(SOUP) + " " + chance.choice(SOUP),
        lambda: soup(chance),
        lambda: chance.choice(SURROGATES) + soup(chance),
        lambda: chance.choice(CONTROLS + BIDI + ODD),
        lambda: long_text(chance) if chance.random() < 0.3 else soup(chance),
    ])()


def changed(chance, value):
    """A value with some of its characters taken out, doubled, moved or replaced."""
    letters = list(value)
    for _ in range(chance.randint(1, 4)):
        place = chance.randrange(len(letters) + 1)
        letters[place : place + chance.choice([0, 0, 1, 3])] = chance.choice([
            [], letters[:place][-5:], [chance.choice(CONTROLS + BIDI + ODD + MARKS + SYNTAX + LETTERS + "0123456789")], list(chance.choice(SOUP)),
        ])
    return "".join(letters)


def changed_bytes(chance, value):
    """Bytes with some of them changed, taken out, repeated, or cut off."""
    data = bytearray(value)
    for _ in range(chance.randint(1, 6)):
        place = chance.randrange(len(data) + 1)
        data[place : place + chance.choice([0, 1, 2, 16])] = chance.choice([
            b"", chance.randbytes(chance.randint(1, 8)), bytes(data[place : place + 40]) * chance.randint(1, 4), b"\x00", b"\xff\xfe", b"\xc0\xaf", b"\xed\xa0\x80", b"\xf4\x90\x80\x80",
        ])
    return bytes(data[: chance.randrange(len(data) + 1)] if chance.random() < 0.2 else data)


def percent(chance, value):
    """A value as it stands in a URI; now and then in bytes that no text is written in."""
    data = value.encode("utf-8", "surrogatepass")
    way = chance.random()
    if way < 0.06:
        data = changed_bytes(chance, data)
    if way > 0.97:  # As it is, but without what would end the line.
        return "".join(chr(byte) for byte in data if byte not in b"\r\n ")
    if way > 0.94:
        return "".join(chr(byte) if chr(byte).isalnum() and byte < 128 else f"%{byte:02x}" for byte in data) + chance.choice(["%", "%4", "%zz", "%u0627", "%c0%af", "%ed%a0%80", "%00"])
    return "".join(chr(byte) if byte < 128 and (chr(byte).isalnum() or byte in b"-._~") else f"%{byte:02X}" for byte in data)


def json_value(chance, depth=0):
    """JSON where something else is expected."""
    return chance.choice([
        lambda: "null",
        lambda: "true",
        lambda: chance.choice(["0", "-1", "1e309", "1e999999999", "9" * 1200, "0." + "1" * 2000, "NaN", "01", "-"]),
        lambda: json.dumps(text(chance)),
        lambda: json.dumps(text(chance), ensure_ascii=False),
        lambda: '"' + chance.choice(["\\ud800", "\\udfff\\ud800", "\\u0000", "\\x", "\\u12", "\t", "\x00", "\\"]) + '"',
        lambda: "[" * (n := chance.choice([10, 999, 1001, 50000])) + "]" * n,
        lambda: '{"a":' * (n := chance.choice([10, 999, 20000])) + "1" + "}" * n,
        lambda: "[]",
        lambda: "{}",
        lambda: f"[{json_value(chance, depth + 1)},{json_value(chance, depth + 1)}]" if depth < 3 else "[1]",
    ])()


def json_object(chance, members):
    """An object of the given members, some of them wrong, twice, or unknown."""
    written = [(json.dumps(name), json.dumps(value, ensure_ascii=chance.random() < 0.5)) for name, value in members.items()]
    for _ in range(chance.choice([0, 1, 1, 2])):
        name = json.dumps(chance.choice([*members, "title", "x", "__proto__", "@type", ""]))
        place = chance.randrange(len(written) + 1)
        written[place : place + chance.choice([0, 1])] = [(name, json_value(chance))]
    return "{" + ",".join(f"{name}:{value}" for name, value in written) + "}"
