"""Names for random objects: ordinary ones, reserved words, and now and then one that only quoting saves."""

WORDS = (
    "account address article badge basket city colour country credit customer day device event filter friend group item key label level limit line message note number "
    "offer order owner parent part payment person place point price product range rank rate reason review role score select session shop size slug state status stock "
    "street subject table tag team text title token total unit user value visit weight year"
).split()
ODD = ("two words", "it's", "q\"uote", "b`tick", "per%cent", "semi;colon", "dash--ed", "été", "Ünï", "back\\slash", "a{{b}}", "tab/le")


class Names:
    """Hands out names of which no two differ by case alone, in OLD and NEW together: some servers could not tell them apart."""

    def __init__(self, random):
        self._random = random
        self._given = {}

    def fresh(self, scope, prefix=""):
        taken = self._given.setdefault(scope, set())
        while True:
            name = self._candidate(prefix)
            if name.lower() not in taken:
                taken.add(name.lower())
                return name

    def _candidate(self, prefix):
        random = self._random
        kind = random.random()
        if kind < 0.04:
            return prefix + random.choice(ODD) + random.choice(("", " 2", "3"))
        words = random.sample(WORDS, 1 if kind < 0.4 and not prefix else 2)
        if kind > 0.8:
            return prefix + "".join(word.capitalize() for word in words)
        name = "_".join(words) + (str(random.randrange(2, 100)) if random.random() < 0.15 else "")
        return prefix + name
