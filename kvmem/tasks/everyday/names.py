"""People's names of many cultures. A seventh of first names and of surnames is held out."""

from __future__ import annotations

from kvmem.tasks.everyday.dice import Dice
from kvmem.tasks.everyday.lexicon import words

_FIRST = words(
    "Amara Chidi Ngozi Emeka Ifeoma Kwame Abena Kofi Zanele Thabo Sipho Wanjiru Kamau Achieng "
    "Desta "
    "Tigist Youssef Fatima Hassan Leila Omar Yasmin Karim Salma Tariq Nadia Aisha Ibrahim Samira "
    "Reza Shirin Darius Parisa Arjun Priya Rohan Anjali Vikram Meera Sanjay Lakshmi Kavya Imran "
    "Nasreen Wei Mei Jun Xiaoming Hui Yan Haruto Yuki Sakura Kenji Aiko Takeshi Minjun Jiwoo "
    "Seoyeon Hyun Linh Minh Thanh Huong Budi Siti Dewi Putri Andrea José María Carlos Lucía Mateo "
    "Valentina Diego Camila Javier Inés Thiago Beatriz João Rafaela Luca Giulia Matteo Chiara "
    "Alessandro Francesca Pierre Camille Étienne Margaux Luc Hélène Jürgen Anke Lukas Katrin Felix "
    "Greta Zoë Sven Astrid Lars Ingrid Søren Mette Aino Mikko Kaisa Łukasz Agnieszka Piotr Zofia "
    "Katarzyna Jan Tereza Ondřej Milan Jelena Dragan Ivana Dimitri Olga Sergei Natasha Yuri "
    "Oksana Taras Nikos Eleni Yiannis Katerina Elif Mehmet Ayşe Emre Noa Avi Shira Eitan Siobhan "
    "Padraig Niamh Cormac Gareth Rhiannon Fiona Callum Emily James Olivia Henry Charlotte George "
    "Alice Thomas Grace Daniel Hannah Samuel Ruth Peter Martha Leilani Kai Moana Tane Aroha Ana "
    "Tomasi Sione Nia Marcus Jasmine Tyrone Dolores Hector Esperanza Rosa Ada Bruno Clara Edgar"
)
_LAST = words(
    "Adeyemi Okafor Nwosu Eze Mensah Boateng Dlamini Nkosi Mwangi Odhiambo Bekele Tesfaye Haddad "
    "Mansour Khalil Farouk Rahman Siddiqui Hosseini Karimi Tehrani Sharma Patel Iyer Banerjee "
    "Reddy "
    "Kapoor Gupta Chaudhry Malik Zhang Chen Liu Huang Zhao Tanaka Sato Suzuki Nakamura Yamamoto "
    "Kim Park Choi Jung Nguyen Tran Pham Wijaya Santoso Silva Costa Oliveira Pereira García "
    "Morales "
    "Fernández Castillo Herrera Vargas Rojas Mendoza Rossi Bianchi Ricci Moretti Conti Dubois "
    "Lefèvre Moreau Girard Müller Schneider Weber Vogel Krüger Lindqvist Berglund Nygaard Sørensen "
    "Virtanen Korhonen Kowalski Nowak Wójcik Dvořák Novotná Horváth Nagy Petrović Jovanović "
    "Popescu "
    "Ivanova Petrov Volkov Kovalenko Shevchenko Papadopoulos Nikolaidis Yılmaz Demir Cohen Levi "
    "O'Brien Murphy Gallagher Evans Llewellyn MacLeod Campbell Smith Taylor Wright Baker Cooper "
    "Hughes Foster Bennett Marsh Whitfield Ashworth Kealoha Tuilagi Ngata Brown Jackson Baptiste "
    "Delgado van-Dijk de-Vries Janssen Peeters Aguilar Fonseca Bakker Holm Egger Fischer"
)
_TITLES = ("Dr", "Dr", "Mr", "Mrs", "Ms", "Professor")
_HELD_OUT_EVERY = 7


def _part(names: tuple[str, ...], held_out: bool) -> list[str]:
    return [
        name.replace("-", " ")
        for i, name in enumerate(names)
        if (i % _HELD_OUT_EVERY == 3) is held_out
    ]


FIRST_NAMES = {held_out: _part(_FIRST, held_out) for held_out in (False, True)}
SURNAMES = {held_out: _part(_LAST, held_out) for held_out in (False, True)}


def person(dice: Dice, held_out: bool, taken: set[str]) -> tuple[str, ...]:
    """The forms of a new person's name: "Amara Okafor", maybe "Amara" too, or "Dr Okafor".

    ``taken`` holds the lone words by which earlier people can be called, with "!" before a word
    that already means exactly one of them; it is added to. Two people may share a first name or a
    surname as long as both are always called in full. Returns no form where the draw would not be
    told apart from an earlier person.
    """
    first, last = dice.pick(FIRST_NAMES[held_out]), dice.pick(SURNAMES[held_out])
    style = dice.weighted((0.5, 0.12, 0.2, 0.18))
    forms, parts, called = [
        ((f"{first} {last}",), {first, last}, set[str]()),
        ((f"{first} {last}", first), {first, last}, {first}),
        ((first,), {first}, {first}),
        ((f"{dice.pick(_TITLES)} {last}",), {last}, {last}),
    ][style]
    if any(word in taken for word in called) or any(f"!{word}" in taken for word in parts):
        return ()
    taken.update(parts)
    taken.update(f"!{word}" for word in called)
    return forms
