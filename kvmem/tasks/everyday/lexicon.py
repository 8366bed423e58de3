"""Words that several domains use, as comma-separated lists like those on a domain's own page.

Of a list of at least ``SPLIT_FROM`` words every sixth is held out for the test split; shorter
lists are closed classes that all splits share.
"""

from __future__ import annotations

SPLIT_FROM = 24
_EVERY = 6

WORDS = {
    "city": "Lagos, Nairobi, Accra, Cairo, Tunis, Dakar, Cape Town, Addis Ababa, Amman, Beirut, "
    "Istanbul, Tehran, Karachi, Delhi, Mumbai, Chennai, Dhaka, Colombo, Bangkok, Hanoi, Manila, "
    "Jakarta, Singapore, Seoul, Osaka, Kyoto, Taipei, Perth, Auckland, Suva, Lima, Quito, Bogotá, "
    "Santiago, Montevideo, Recife, Havana, Oaxaca, Toronto, Halifax, Denver, Portland, Boston, "
    "Reykjavik, Bergen, Uppsala, Turku, Tallinn, Riga, Gdańsk, Prague, Graz, Zagreb, Sofia, "
    "Athens, "
    "Naples, Lyon, Porto, Seville, Ghent, Utrecht, Bremen, Leipzig, Bern, Leeds, Cardiff, Galway",
    "country": "Nigeria, Kenya, Ghana, Egypt, Morocco, Senegal, Ethiopia, Jordan, Turkey, Iran, "
    "Pakistan, India, Bangladesh, Thailand, Vietnam, Indonesia, Japan, South Korea, Australia, "
    "New Zealand, Peru, Ecuador, Colombia, Chile, Uruguay, Brazil, Cuba, Mexico, Canada, Iceland, "
    "Norway, Sweden, Finland, Estonia, Poland, Austria, Croatia, Greece, Italy, Portugal, Spain",
    "company": "Brightwater, Nordlys, Acme, Halvorsen & Sons, Kestrel Labs, Blue Heron, Tamarind, "
    "Quayside, Oakfield, Solaris Foods, Redstone, Larkspur, Meridian, Ironbridge, Sundew, "
    "Pinnacle, "
    "Greyfriars, Cobalt Works, Windmill Trading, Juniper & Co, Marlow, Fernhill, Octavia, Saffron, "
    "Zephyr, Castellan, Undercliff, Veridian, Hawthorn, Silverlake",
    "colour": "red, blue, green, yellow, black, white, grey, orange, purple, brown, pink, "
    "turquoise",
    "language": "Arabic, Swahili, Yoruba, Amharic, Hindi, Tamil, Urdu, Bengali, Mandarin, "
    "Japanese, "
    "Korean, Vietnamese, Thai, Spanish, Portuguese, French, Italian, German, Dutch, Polish, Czech, "
    "Greek, Turkish, Finnish, Swedish, Russian, Hebrew, Welsh",
    "instrument": "piano, violin, cello, flute, oboe, clarinet, trumpet, trombone, tuba, harp, "
    "guitar, banjo, mandolin, sitar, tabla, kora, djembe, drums, organ, accordion, saxophone, "
    "double bass, ukulele, bassoon, viola",
    "hobby": "chess, pottery, climbing, knitting, sailing, birdwatching, photography, baking, "
    "fencing, tango, judo, origami, calligraphy, running, archery, astronomy, beekeeping, cycling, "
    "embroidery, fishing, gardening, juggling, karate, painting, rowing, surfing, yoga, wrestling",
    "food": "rice, lentils, cheese, honey, walnuts, garlic, ginger, basil, butter, chickpeas, "
    "mushrooms, spinach, coconut, lime, chilli, tofu, almonds, olives, anchovies, leeks, peanuts, "
    "saffron, sesame, mustard, cream, beetroot",
    "crop": "wheat, barley, maize, potatoes, carrots, onions, beans, rye, oats, sunflowers, "
    "clover, "
    "cabbages, peas, pumpkins, sugar beet, flax, rapeseed, lettuces, millet, sorghum, leeks, "
    "squash, turnips, hops",
    "petname": "Whiskers, Biscuit, Pepper, Rex, Luna, Shadow, Ginger, Domino, Pickle, Truffle, "
    "Ziggy, "
    "Mango, Smokey, Bramble, Cleo, Dusty, Echo, Fudge, Hazel, Inky, Jasper, Kiwi, Lady, Marble, "
    "Nutmeg, Olive, Patch, Quill, Rusty, Sable, Tango, Waffle, Yoyo, Comet, Flora, Gizmo",
    "team": "the Falcons, the Otters, the Comets, the Badgers, the Wolves, the Herons, the "
    "Rockets, "
    "the Pirates, the Lynxes, the Foxes, the Sharks, the Giants, the Swifts, the Bisons, the Owls, "
    "the Cobras, the Dragons, the Stags, the Vikings, the Panthers, the Ravens, the Jets, "
    "the Scorpions, the Hornets, the Bulls",
    "unit": "sales, marketing, legal, finance, design, payroll, purchasing, support, research, "
    "security, data, training, hiring, export, logistics, product, quality, media, billing, "
    "audit, planning, repairs, web, catering",
}


def words(text: str) -> tuple[str, ...]:
    """The words of a text."""
    return tuple(text.split())


def split_words(text: str) -> dict[bool, tuple[str, ...]]:
    """The words of a comma-separated list that may be used, by whether the held-out are wanted."""
    listed = tuple(word for part in text.split(",") if (word := " ".join(part.split())))
    if len(set(listed)) < len(listed):
        raise ValueError(f"a word is listed twice in {text!r}")
    if len(listed) < SPLIT_FROM:
        return {False: listed, True: listed}
    held_out = listed[_EVERY - 1 :: _EVERY]
    return {False: tuple(word for word in listed if word not in held_out), True: held_out}
