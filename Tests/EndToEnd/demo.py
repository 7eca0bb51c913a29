"""The demo companies' identifiers, codes and people, as `marketplace-server demo` loads them."""

KINDS = ["organization", "role", "employee", "building", "premises", "customer", "category", "partner", "legal_entity"]
KINDS += ["price_item", "service", "option", "field"]

PASSWORD = "marketplace-demo"
# Of it, as it is stored, at the least that Argon2id costs: for whom signing in is no test of passwords.
PASSWORD_HASH = "$argon2id$v=19$m=8,t=1,p=1$bWFya2V0cGxhY2UtdGVzdA$uVH/SzuTRl8sQbsZPd1Iyc6+Zv78YsiIbNCvckk4xus"
NORTH, SOUTH = "severny-kvartal", "yuzhny-bereg"


def demo_id(organization, kind, number):
    """A fixed identifier; `organization` is `a` for «Северный квартал» and `b` for «Южный берег»."""
    return f"01900000-0000-7{organization}{KINDS.index(kind) + 1:02x}-8000-{number:012}"


ORGANIZATIONS = {NORTH: demo_id("a", "organization", 1), SOUTH: demo_id("b", "organization", 1)}

ANNA, BORIS, VERA, PYOTR = (demo_id("a", "customer", number) for number in range(1, 5))
WATER, CLEANING, PLUMBING, INTERNET, INSURANCE = (demo_id("a", "service", number) for number in range(1, 6))
# With a form to fill in and approved by two; and one that nobody orders.
RENOVATION, NEW_YEAR_TREE = demo_id("a", "service", 6), demo_id("a", "service", 9)
ROOM_RENOVATION = demo_id("a", "option", 8)
# Text that has to be filled in, a number, a day and a choice.
TASK, AREA, START, MATERIALS = (demo_id("a", "field", number) for number in range(1, 5))
BOTTLE, PUMP, CLEANING_BY_AREA, WINDOWS, PLUMBER, INTERNET_PLAN, POLICY = (demo_id("a", "option", n) for n in range(1, 8))
# 95.2550 ₽ a square metre, 420 ₽, 1 850 ₽ and 1 200.3333 ₽ a piece, all of the company's own price list.
ROOM, WINDOW, FAUCET, DRAIN = (demo_id("a", "price_item", number) for number in range(1, 5))
# On the price list of the partner «Аква-Дом»: 350 ₽.
PARTNERS_BOTTLE = demo_id("a", "price_item", 5)

# «Аква-Дом» sells the water for a commission of 10 %, «ДомНет» the internet for 15 %.
AQUA, NET = (demo_id("a", "partner", number) for number in range(1, 3))

SOUTHERN_SERVICE, SOUTHERN_OPTION = demo_id("b", "service", 1), demo_id("b", "option", 1)
SOUTHERN_ITEM, GLEB = demo_id("b", "price_item", 1), demo_id("b", "customer", 1)
