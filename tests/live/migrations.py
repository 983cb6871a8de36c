"""The systems that must work: what each migration carries over, which plans it is for, what breaks it, and what is particular to it. Their SQL stands in `systems`."""

from dataclasses import dataclass, field
from pathlib import Path

from live import locks

HERE = Path(__file__).resolve().parent / "systems"


@dataclass(frozen=True)
class System:
    """`carried`: {what: (query on the old version, query on the new one)} with equal answers. `explained`: {query: the index that its plan names}.
    `planted`: constraints that rows of planted.sql break. `broken`: {what: (statement after which verification fails, its undoing)}.
    `fresh`: columns, as globs, that each run fills with other values. `lost`: {column: what a NULL comes back as, without the copy that contract keeps}. `few`: {figure in seed.sql: a smaller one}.
    `before`, `after`: {what: part of its own on the old version, on the new one}."""

    name: str
    dialects: tuple
    carried: dict
    explained: dict
    broken: dict
    old_application: str  # what it still writes once the new things are there
    planted: tuple = ()
    fresh: tuple = ()
    lost: dict = field(default_factory=dict)
    few: dict = field(default_factory=dict)
    before: dict = field(default_factory=dict)
    after: dict = field(default_factory=dict)

    def text(self, name):
        return (HERE / self.name / name).read_text("utf-8")


def same(query):
    return query, query


COUNTERS = ("fans_count", "total_likes", "total_favorites", "total_sponsorship", "total_article_exposure", "website_coins")

counters = System(
    name="counters",
    dialects=("mysql",),
    carried={
        "users": same("select count(*) from user"),
        "articles": same("select count(*), sum(crc32(title)) from article"),
        **{f"sum of {name}": (f"select sum({name}) from user", f"select sum({name}) from user_stats") for name in COUNTERS},
    },
    explained={},
    old_application="insert into user (id, username, nickname, email, password_hash, fans_count) values (9001, 'new', 'New', 'new@example.org', 'x', 1)",
    broken={
        "a user without stats": ("delete from user_stats where user_id = 7", "insert into user_stats values (7, 7, 0, 7, 8.75, 4000000007, 7)"),
        "no foreign key": (
            "alter table user_stats drop foreign key fk_user_stats_user_id",
            "alter table user_stats add constraint fk_user_stats_user_id foreign key (user_id) references user (id) on delete cascade",
        ),
    },
    lost={f"user.{name}": "0.00" if name == "total_sponsorship" else "0" for name in COUNTERS},
    before={"a profile that is being edited blocks its counters": locks.profile_blocks_counters},
    after={"a profile that is being edited does not block its counters": locks.profile_lets_counters_pass},
)

booking = System(
    name="booking",
    dialects=("mysql", "tidb"),
    carried={
        "users": same("select count(*) from `User`"),
        "money": same("select sum(final_amount), count(*) from `Order`"),
        "payments": same("select sum(amount), count(distinct transaction_id) from Payment"),
        "sales": same("select sum(sold), sum(revenue) from event_sales"),
    },
    explained={
        "select order_id, total_amount from `Order` where user_id = 7 and order_status = 'PAID' order by created_at desc limit 20": "idx_user_status_created",
        "select payment_id from Payment where transaction_id = 'tx-77'": "idx_payment_transaction",
    },
    planted=("chk_event_dates", "chk_order_final_at_most_total", "chk_ticket_type_sold_at_most_quantity", "chk_payment_amount"),
    old_application="insert into `Order` (order_id, user_id, order_number, total_amount, final_amount) values (9001, 1, 'A-9001', 20, 20)",
    broken={
        "an index is gone": ("alter table Payment drop index idx_payment_transaction", "alter table Payment add index idx_payment_transaction (transaction_id)"),
        "a check is gone": (
            "alter table Event drop constraint chk_event_dates",
            "alter table Event add constraint chk_event_dates check (start_datetime < end_datetime)",
        ),
    },
)

village = System(
    name="village",
    dialects=("postgresql",),
    carried={
        "users": (
            "select count(*), md5(string_agg(concat(id, house_number), ',' order by id)) from users",
            "select count(*), md5(string_agg(concat(u.id, a.house_number), ',' order by u.id)) from users u left join addresses a on a.id = u.address_id",
        ),
        "shops": (
            "select count(*), md5(string_agg(concat(id, house_number), ',' order by id)) from shops",
            "select count(*), md5(string_agg(concat(s.id, a.house_number), ',' order by s.id)) from shops s left join addresses a on a.id = s.address_id",
        ),
        "products": (
            "select md5(string_agg(concat(id, category, price, stock), ',' order by id)) from products",
            """select md5(string_agg(concat(p.id, c.name, v.price, v.stock), ',' order by p.id)) from products p
               left join product_categories c on c.id = p.category_id join product_variants v on v.product_id = p.id and v.is_default""",
        ),
        "orders": same("select count(*), sum(total_amount) from orders"),
    },
    explained={
        "select id from orders where customer_id = 7 order by created_at desc limit 10": "idx_orders_customer_created",
        "select id from products where category_id = 1 and shop_id = 7": "idx_products_",
    },
    planted=("chk_orders_total_amount", "chk_order_items_quantity", "chk_order_items_unit_price"),
    old_application="insert into products (id, shop_id, name, category, price, stock) values (9001, 1, 'New', 'Bread', 1.5, 2)",
    broken={
        "a product without a variant": ("delete from product_variants where product_id = 7", "insert into product_variants (product_id, sku, name, price, stock, is_default) values (7, '7-default', 'Product 7', 7.49, 7, true)"),
        "a check is gone": ("alter table orders drop constraint chk_orders_total_amount", "alter table orders add constraint chk_orders_total_amount check (total_amount >= 0)"),
    },
    fresh=("addresses.*", "*.address_id", "*.category_id", "product_categories.id", "product_categories.*_at", "product_variants.id", "product_variants.*_at"),
)

fan_zone = System(
    name="fan_zone",
    dialects=("postgresql",),
    carried={
        "users": same("select count(*), md5(string_agg(email, ',' order by id)) from customer_users"),
        "subscriptions": same("select count(*), count(*) filter (where plan = 'VIP') from customer_subscriptions"),
        "predictions": same("select count(*), sum(confidence) from ts_prediction_mapped"),
    },
    explained={"select user_id, xp_points from customer_xp order by xp_points desc limit 100": "idx_xp_leaderboard"},
    old_application="insert into customer_users (id, email, display_name) values (90001, 'new@example.org', 'New')",
    broken={
        "a badge is gone": (
            "delete from badges where slug = 'streak_7'",
            "insert into badges (slug, name, description, xp_reward) values ('streak_7', 'Seven days', 'Came back on seven days in a row', 70)",
        ),
        "the index of the leaderboard is gone": ("drop index idx_xp_leaderboard", "create index idx_xp_leaderboard on customer_xp (xp_points desc, user_id)"),
        "a user without credits": ("delete from customer_credits where user_id = 1", "insert into customer_credits (user_id) values (1)"),
    },
    fresh=("*.created_at", "*.updated_at", "customer_credit_transactions.id"),
    few={"50016": "200", "6000": "60", "2000": "20"},
)

SYSTEMS = (counters, booking, village, fan_zone)
