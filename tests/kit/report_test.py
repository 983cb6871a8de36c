#!/usr/bin/python3
"""report.html in a real browser: it renders, in light and dark, asks the network for nothing, and names that look like markup stay text.

    tests/kit/report_test.py [--keep DIR]     DIR gets the screenshots, to be looked at
"""

import argparse
import json
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from support import compiler  # noqa: E402
from support.tally import Tally  # noqa: E402

ROOT = Path(__file__).resolve().parents[2]
FLAGS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-quic", "--no-first-run", "--disable-background-networking",
         "--disable-component-update", "--disable-sync", "--hide-scrollbars", "--window-size=1280,2200"]
SECONDS = 120
ELSEWHERE = "http://elsewhere.invalid/picture.png"
HOSTILE = "targets: {mysql: 8.4}\ntables:\n  '<script>document.title = \"broken\"</script>':\n    columns: {id: bigint primary key, '\"><img src=x>': integer}\n"


class Browser:
    def __init__(self, program, work):
        self._program = program
        self._work = work

    def run(self, page, *words):
        with tempfile.TemporaryDirectory(prefix="schemac-browser-", dir=self._work) as profile:
            done = subprocess.run([self._program, *FLAGS, f"--user-data-dir={profile}", *words, page.as_uri()], capture_output=True, timeout=SECONDS)
        return done.stdout.decode("utf-8", "replace")

    def dom(self, page):
        return self.run(page, "--dump-dom")

    def requests(self, page):
        """Every address that the page asks for. What the browser asks for by itself has no origin."""
        log = self._work / "net.json"
        self.run(page, f"--log-net-log={log}", "--dump-dom")
        asked = [event.get("params", {}) for event in json.loads(log.read_text(encoding="utf-8", errors="replace"))["events"]]
        return sorted({each["url"] for each in asked if each.get("initiator", "not an origin") != "not an origin" and not each["url"].startswith("file:")})

    def picture(self, page, dark, path):
        self.run(page, f"--screenshot={path}", *(["--force-dark-mode", "--blink-settings=preferredColorScheme=0"] if dark else []))
        return Image.open(path).convert("RGB")


def title(dom):
    found = re.search(r"<title>(.*?)</title>", dom, re.DOTALL)
    return found.group(1) if found else None


def brightness(image):
    small = image.resize((64, 64))
    return sum(sum(pixel) for pixel in small.getdata()) / (64 * 64 * 3)


def report(work, *words):
    done = compiler.run([*words, "-o", str(work / "kit")], ROOT)
    if done.exit != 0:
        raise SystemExit(done.stderr)
    return next((work / "kit").rglob("report.html"))


def light_and_dark(browser, page, keep, tally):
    images = {name: browser.picture(page, name == "dark", keep / f"{name}.png") for name in ("light", "dark")}
    for name, image in images.items():
        colours = len(set(image.resize((320, 550)).getdata()))
        if colours < 20:
            tally.fails(f"{name} screenshot", f"only {colours} colours: the page is blank")
        else:
            tally.passes()
    if brightness(images["light"]) < 128 or brightness(images["dark"]) > 128:
        tally.fails("light and dark", f"brightness {brightness(images['light']):.0f} and {brightness(images['dark']):.0f}")
    else:
        tally.passes()


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--keep", type=Path, metavar="DIR", help="where the screenshots go")
    options = parser.parse_args()
    tally = Tally()
    program = shutil.which("chromium")
    if program is None:
        tally.skips_with("report in a browser", "there is no chromium")
        return tally.finish()
    with tempfile.TemporaryDirectory(prefix="schemac-report-") as folder:
        work = Path(folder)
        keep = options.keep or work
        keep.mkdir(parents=True, exist_ok=True)
        browser = Browser(program, work)
        page = report(work, "diff", "schemas/booking/v1", "schemas/booking/v2", "--dialect", "mysql")
        plan = json.loads((page.parent / "plan.json").read_text(encoding="utf-8"))
        wanted = f"Migration on MySQL: {len(plan['steps'])} steps"
        found = title(browser.dom(page))
        tally.passes() if found == wanted else tally.fails("title", f"{found!r}, not {wanted!r}")
        curious = work / "curious.html"
        curious.write_text(f'<img src="{ELSEWHERE}">', encoding="utf-8")
        asked = browser.requests(curious)
        tally.passes() if asked == [ELSEWHERE] else tally.fails("a page that asks is noticed", "\n".join(asked))
        asked = browser.requests(page)
        tally.fails("network", "\n".join(asked)) if asked else tally.passes()
        light_and_dark(browser, page, keep, tally)

        hostile = work / "hostile.yaml"
        hostile.write_text(HOSTILE, encoding="utf-8")
        page = report(work / "hostile", "compile", str(hostile))
        dom = browser.dom(page)
        broken = title(dom) != "Migration on MySQL: 1 step" or "<img" in dom or "<script" in dom
        tally.fails("hostile names", dom[:2000]) if broken else tally.passes()
    return tally.finish()


if __name__ == "__main__":
    sys.exit(main())
