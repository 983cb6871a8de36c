"""The systems that must work: what each migration carries over, which plans it is for, what breaks it, and what is particular to it. Their SQL stands in `systems`."""

from dataclasses import dataclass, field
from pathlib import Path

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
    },
    fresh=("*.created_at", "*.updated_at", "customer_credit_transactions.id"),
    few={"50016": "200", "6000": "60", "2000": "20"},
)

SYSTEMS = (booking, fan_zone)
