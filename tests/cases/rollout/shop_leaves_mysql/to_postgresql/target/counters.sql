-- schemac: rows of rollout to_postgresql have come with numbers of their own: sets the counters of the target behind them, and none back
BEGIN;

SELECT setval(pg_get_serial_sequence('"customer"', 'id'), greatest(max("id"), coalesce(pg_sequence_last_value(CAST(pg_get_serial_sequence('"customer"', 'id') AS regclass)), max("id"))))
FROM "customer" HAVING max("id") >= 1;

SELECT setval(pg_get_serial_sequence('"order"', 'id'), greatest(max("id"), coalesce(pg_sequence_last_value(CAST(pg_get_serial_sequence('"order"', 'id') AS regclass)), max("id"))))
FROM "order" HAVING max("id") >= 1;

COMMIT;
