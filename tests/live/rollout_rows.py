"""Rows with the ends and the oddest values of every portable type, and changes of one value each that a comparison must see."""

NOTHING = dict.fromkeys(
    "truth tiny small whole big tiny_unsigned whole_unsigned big_unsigned money long round single twice fixed short endless mood eight some heap day hour"
    " clock seconds moment who data".split()
)
UUID = "123e4567-e89b-12d3-a456-426614174000"
ZEROS = {
    "truth": False, "tiny": 0, "small": 0, "whole": 0, "big": 0, "tiny_unsigned": 0, "whole_unsigned": 0, "big_unsigned": 0, "money": "0.00", "long": "0",
    "round": "0", "single": 0.0, "twice": 0.0, "fixed": "", "short": "", "endless": "", "mood": "low", "eight": b"", "some": b"", "heap": b"",
    "day": "1000-01-01", "hour": "00:00:00", "clock": "1000-01-01 00:00:00", "seconds": "1000-01-01 00:00:00", "moment": "1970-01-02 00:00:00+00:00",
    "who": "00000000-0000-0000-0000-000000000000", "data": "{}",
}  # fmt: skip
LEAST = {
    "truth": True, "tiny": -128, "small": -32768, "whole": -(2**31), "big": -(2**63), "tiny_unsigned": 1, "whole_unsigned": 1, "big_unsigned": 1,
    "money": "-9999999999.99", "long": "-99999999999999999999.99999999999999999999", "round": "-" + "9" * 30, "single": -3.4e38,
    "twice": -1.7976931348623157e308, "fixed": "a b", "short": "it's \\ \"x\" `y` \t;--", "endless": "line\nline\r\n\0".replace("\0", ""), "mood": "h'igh",
    "eight": b"\x00\x01", "some": b"\x00\x00", "heap": b"\x00" * 70, "day": "1969-12-31", "hour": "00:00:00.000001", "clock": "1000-01-01 00:00:00.000001",
    "seconds": "1969-12-31 23:59:59", "moment": "1970-01-02 00:00:00.000001+00:00", "who": UUID.upper(), "data": '{"b": 1, "a": [1.0, null]}',
}  # fmt: skip
GREATEST = {
    "truth": True, "tiny": 127, "small": 32767, "whole": 2**31 - 1, "big": 2**63 - 1, "tiny_unsigned": 255, "whole_unsigned": 2**32 - 1,
    "big_unsigned": 2**64 - 1, "money": "9999999999.99", "long": "99999999999999999999.99999999999999999999", "round": "9" * 30, "single": 16777216.0,
    "twice": 2.2250738585072014e-308, "fixed": "😀" * 10, "short": "😀é" * 30, "endless": "ß漢😀" * 4000, "mood": "h'igh", "eight": b"\xff" * 8,
    "some": b"\xff" * 20, "heap": bytes(range(256)) * 40, "day": "9999-12-31", "hour": "23:59:59.999999", "clock": "9999-12-31 23:59:59.499999",
    "seconds": "9999-12-31 23:59:59", "moment": "2038-01-18 23:59:59.999999+00:00", "who": UUID, "data": "[]",
}  # fmt: skip
# Each server has an exponent where the other has none, or writes it in another way.
DOUBLES = (0.1, -0.0, 1e15, 1e16, 1e20, 123456789012345680.0, 0.0001, 0.00001, 1e-7, -2.5e-10, 3.141592653589793, 1 / 3, 5e-5, 100.0, 9007199254740993.0)
SINGLES = (0.1, 0.25, -1048576.5, 1e10, 1.5e-5, 3.0, -0.0, 1e-30, 123456.789, 7e20, 1e15, 99999.99, 1e6, 1e7, 2.0)
BLANKS = {"short": " a ", "fixed": "a  ", "endless": "a ", "some": b"ab", "eight": b"ab"}

ROWS = {
    "every_type": [
        {"id": 1, **NOTHING}, {"id": 2, **ZEROS}, {"id": 3, **LEAST}, {"id": 4, **GREATEST}, {"id": 5, **NOTHING, **BLANKS},
        *({"id": 10 + i, **NOTHING, "twice": twice, "single": single} for i, (twice, single) in enumerate(zip(DOUBLES, SINGLES))),
    ],
    'odd "name`" -- \'x\'': [{"i`d": -1, "we'i\"rd": "a;b"}, {"i`d": 1, "we'i\"rd": None}, {"i`d": 2, "we'i\"rd": "N"}],
    "counted": [{"id": -3}, {"id": 41}, {"id": 7}],
    "keyless": [{"word": "same"}, {"word": "same"}, {"word": "other"}],
}  # fmt: skip


def changes():
    """Each column from NULL to nothing, from nothing to the least, and a last digit."""
    for column in NOTHING:
        if column != "data":
            yield "every_type", ("id", 1), column, ZEROS[column]
            yield "every_type", ("id", 2), column, LEAST[column]
    last = {
        "long": "99999999999999999999.99999999999999999998", "twice": 2.22507385850722e-308, "short": "😀é" * 29 + "😀e", "endless": "ß漢😀" * 3999 + "ß漢😁",
        "heap": bytes(range(256)) * 39 + bytes(range(255)) + b"\x00", "hour": "23:59:59.999998", "clock": "9999-12-31 23:59:59.499998",
        "moment": "2038-01-18 23:59:59.999998+00:00", "big_unsigned": 2**64 - 2, "single": 16777215.0,
    }  # fmt: skip
    for column, value in last.items():
        yield "every_type", ("id", 4), column, value
    for column in ("short", "endless"):
        yield "every_type", ("id", 5), column, BLANKS[column].rstrip()
    yield 'odd "name`" -- \'x\'', ("i`d", 1), "we'i\"rd", "N"
    yield 'odd "name`" -- \'x\'', ("i`d", -1), "we'i\"rd", "a;B"


CHANGES = list(changes())
