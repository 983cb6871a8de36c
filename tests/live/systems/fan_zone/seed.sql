insert into customer_users (id, email, password_hash, display_name, last_login_at, created_at, updated_at)
select n, 'fan' || n || '@example.org', case when n % 8 <> 0 then md5(n::text) end, 'Fan ' || n, case when n % 3 = 0 then timestamptz '2024-05-01 00:00Z' + n * interval '1 second' end,
       timestamptz '2023-01-01 00:00Z' + n * interval '1 minute', timestamptz '2024-06-01 00:00Z'
from generate_series(1, 50016) n;
insert into customer_subscriptions (id, user_id, plan, status, started_at, created_at, updated_at)
select n, n, (array['FREE', 'PREMIUM', 'VIP'])[1 + n % 3]::subscription_plan, (array['ACTIVE', 'ACTIVE', 'ACTIVE', 'CANCELLED'])[1 + n % 4]::subscription_status,
       timestamptz '2024-01-01 00:00Z', timestamptz '2024-01-01 00:00Z', timestamptz '2024-06-01 00:00Z'
from generate_series(1, 6000) n;
-- Some have been VIP more than once: one bonus is theirs all the same.
insert into customer_subscriptions (id, user_id, plan, status, started_at, created_at, updated_at)
select 100000 + user_id, user_id, 'VIP', 'ACTIVE', started_at, created_at, updated_at from customer_subscriptions where plan = 'VIP' and id % 10 = 1;
insert into ts_prediction_mapped (id, match_id, home_team, away_team, kick_off, prediction, confidence, created_at, updated_at)
select n, 'm' || n % 500, 'Home ' || n % 20, 'Away ' || n % 19, timestamptz '2024-08-01 18:00Z' + n * interval '1 hour', (array['1', 'X', '2'])[1 + n % 3], n % 101,
       timestamptz '2024-07-01 00:00Z', timestamptz '2024-07-01 00:00Z'
from generate_series(1, 2000) n;
select setval(pg_get_serial_sequence(t, 'id'), 200000) from unnest(array['customer_users', 'customer_subscriptions', 'ts_prediction_mapped']) t;
