#!/usr/bin/env python3
"""Makes year.json: a dossier as full as someone leaves it who kept everything for a year, in words that repeat no more than
words do; and vectors.json: frames reckoned here, with the checksum of zlib. Run in the root of the sources."""
import datetime, json, random, re, struct, tomllib, zlib
from pathlib import Path

chance = random.Random(1)
HERE = Path("tests/cases/qr-series")
texts = "".join(path.read_text() for path in sorted(Path("src/content/texts").glob("*.toml")))
words = sorted(set(re.findall(r"[a-zéë]{3,14}", " ".join(re.findall(r'^nl = "(.*)"', texts, re.M)))))


def said(count):
    return " ".join(chance.choice(words) for _ in range(chance.randint(count // 2, count))).capitalize() + "."


def day(at):
    return str(datetime.date(2026, 11, 23) + datetime.timedelta(days=at))


records = []


def record(kind, at, **fields):
    number = str(len(records) + 1)
    fields = {name.replace("_", "-"): value for name, value in sorted(fields.items())}
    records.append({"number": number, "kind": kind, "made": day(at), "fields": fields})


for at in range(6):
    record("goal", at, title=said(6), why=said(20), done_when=said(12), day=day(at * 60))
for at in range(60):
    record("step", at, title=said(8), day=day(at * 6), days="2", note=said(12), why=said(10))
for at in range(60):
    fields = dict(role=said(3), organisation=said(3), applied=day(at * 5), next=said(8), note=said(30))
    if at % 3:
        fields |= dict(outcome="no-reply", closed=day(at * 5 + 21), link="https://example.org/" + said(4).replace(" ", "-"))
    record("application", at * 5, **fields)
for at in range(40):
    record("contact", at * 8, name=said(2), known_from=said(6), ask=said(14), next=said(6), next_day=day(at * 8 + 7), note=said(16))
for at in range(25):
    record("activity", at * 14, title=said(6), day=day(at * 14), note=said(12))
record("cv-head", 30, name=said(2), title=said(5), place=said(1), note=said(60))
for at in range(6):
    record("cv-work", 30, role=said(3), organisation=said(3), note=said(40))
for at in range(12):
    record("cv-skill", 31, title=said(3), level="good")
for at in range(52):
    record("check-in", at * 7, day=day(at * 7), happened=said(25), mood=chance.choice(["light", "mixed", "heavy"]), next=said(8))
for at in range(12):
    record("evaluation", at * 30, day=day(at * 30), goals=said(20), went_well=said(20), difficult=said(20), otherwise=said(20))

whole = json.loads(Path("src/formats/examples/dossier.json").read_text())
whole["version"] = 6
whole.pop("checksum", None)
dossier = whole["dossier"]
dossier["records"] = records
dossier["newest-record"] = str(len(records))
dossier["tests"] = []
for test in ["interessetest", "competentietest", "vaardigheden", "werkwaarden"]:
    items = [item["id"] for item in tomllib.loads(Path(f"src/content/assessments/{test}.toml").read_text())["item"]]
    answer = {
        "vaardigheden": lambda: f"{chance.randint(1, 5)}/{chance.randint(1, 5)}",
        "werkwaarden": lambda: chance.choice(["first", "second", "both"]),
    }.get(test, lambda: str(chance.randint(1, 5)))
    dossier["tests"].append({"id": test, "on": day(9), "answers": {item: answer() for item in sorted(items)}})
dossier["notes"] = {f"oefen-gesprek-{at}": said(60) for at in range(25)}
dossier["diary"] = [{"day": day(at * 14), "answers": dossier["intake"]} for at in range(26)]
(HERE / "year.json").write_text(json.dumps(whole, ensure_ascii=False, separators=(",", ":")) + "\n")

content = bytes(at * 7 % 256 for at in range(1000))
PIECE = 252
WORD = 2**64 - 1
pieces = [content[at:at + PIECE].ljust(PIECE, b"\0") for at in range(0, len(content), PIECE)]
checksum = zlib.crc32(content)


def numbers(state):
    while True:
        state = (state + 0x9E3779B97F4A7C15) & WORD
        mixed = (state ^ state >> 30) * 0xBF58476D1CE4E5B9 & WORD
        mixed = (mixed ^ mixed >> 27) * 0x94D049BB133111EB & WORD
        yield mixed ^ mixed >> 31


def frame(number):
    if number < len(pieces):
        chosen = [number]
    else:
        chance = numbers(checksum << 16 | number)
        chosen = [place for place in range(len(pieces)) if next(chance) & 1] or [number % len(pieces)]
    piece = bytes(PIECE)
    for place in chosen:
        piece = bytes(own ^ other for own, other in zip(piece, pieces[place]))
    whole = b"\x89RKq\x01" + struct.pack("<IIH", checksum, len(content), number) + piece
    return (whole + struct.pack("<I", zlib.crc32(whole))).hex()


frames = {str(number): frame(number) for number in [0, 1, 2, 3, 4, 5, 6, 7, 1000, 65535]}
text = '{"format":"routekaart-dossier","version":6,"dossier":{}}'
deflate = zlib.compressobj(9, zlib.DEFLATED, -15)
packed = (deflate.compress(text.encode()) + deflate.flush()).hex()
vectors = {"content": content.hex(), "frames": frames, "text": text, "packed": packed}
(HERE / "vectors.json").write_text(json.dumps(vectors, indent=1) + "\n")
