-- schemac: forward script for MySQL 8.0.16 and later, 11 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 1 of 11: add column stock.seen (expand; reverse: lossy: values written to column stock.seen since)
--   lock SHARED_NO_WRITE on stock, blocks writes; rewrites the table; about 1,000,000 rows, 10 to 100 seconds (a rough estimate)
--   for gh-ost and pt-online-schema-change in its place see online_tools.sh of the kit
ALTER TABLE `stock` ADD COLUMN `seen` int NOT NULL DEFAULT (1 + 1), ALGORITHM=COPY, LOCK=SHARED;

-- step 2 of 11: alter column Tag.hits: int to bigint (expand; reverse: lossless, but fails where a value of column Tag.hits does not fit its former type)
--   lock SHARED_NO_WRITE on Tag, blocks writes; rewrites the table; about 1,000,000 rows, 10 to 100 seconds (a rough estimate)
--   for gh-ost and pt-online-schema-change in its place see online_tools.sh of the kit
ALTER TABLE `Tag` MODIFY COLUMN `hits` bigint NOT NULL, ALGORITHM=COPY, LOCK=SHARED;

-- step 3 of 11: alter column audit.entry.hits: int to bigint (expand; reverse: lossless, but fails where a value of column audit.entry.hits does not fit its former type)
--   lock SHARED_NO_WRITE on audit.entry, blocks writes; rewrites the table; about 40,000,000 rows, 6 to 67 minutes (a rough estimate)
--   for gh-ost and pt-online-schema-change in its place see online_tools.sh of the kit
ALTER TABLE `audit`.`entry` MODIFY COLUMN `hits` bigint NOT NULL, ALGORITHM=COPY, LOCK=SHARED;

-- step 4 of 11: alter column customer.logins: int to bigint (expand; reverse: lossless, but fails where a value of column customer.logins does not fit its former type)
--   lock SHARED_NO_WRITE on customer, blocks writes; rewrites the table; about 2,000,000 rows, 20 seconds to 4 minutes (a rough estimate)
--   for gh-ost and pt-online-schema-change in its place see online_tools.sh of the kit
ALTER TABLE `customer` MODIFY COLUMN `logins` bigint NOT NULL, ALGORITHM=COPY, LOCK=SHARED;

-- step 5 of 11: alter column log.level: int to bigint (expand; reverse: lossless, but fails where a value of column log.level does not fit its former type)
--   lock SHARED_NO_WRITE on log, blocks writes; rewrites the table; about 1,000,000 rows, 10 to 100 seconds (a rough estimate)
--   for gh-ost and pt-online-schema-change in its place see online_tools.sh of the kit
ALTER TABLE `log` MODIFY COLUMN `level` bigint NOT NULL, ALGORITHM=COPY, LOCK=SHARED;

-- step 6 of 11: alter column order.lines: int to bigint (expand; reverse: lossless, but fails where a value of column order.lines does not fit its former type)
--   lock SHARED_NO_WRITE on order, blocks writes; rewrites the table; about 3,000,000 rows, 30 seconds to 5 minutes (a rough estimate)
--   for gh-ost and pt-online-schema-change in its place see online_tools.sh of the kit
ALTER TABLE `order` MODIFY COLUMN `lines` bigint NOT NULL, ALGORITHM=COPY, LOCK=SHARED;

-- step 7 of 11: alter column product.weight: int to bigint (expand; reverse: lossless, but fails where a value of column product.weight does not fit its former type)
--   lock SHARED_NO_WRITE on product, blocks writes; rewrites the table; about 1,500,000 rows, 15 seconds to 3 minutes (a rough estimate)
--   for gh-ost and pt-online-schema-change in its place see online_tools.sh of the kit
ALTER TABLE `product` MODIFY COLUMN `weight` bigint NOT NULL, ALGORITHM=COPY, LOCK=SHARED;

-- step 8 of 11: alter column small.hits: int to bigint (expand; reverse: lossless, but fails where a value of column small.hits does not fit its former type)
--   lock SHARED_NO_WRITE on small, blocks writes; rewrites the table; about 999,999 rows, 9 to 100 seconds (a rough estimate)
ALTER TABLE `small` MODIFY COLUMN `hits` bigint NOT NULL, ALGORITHM=COPY, LOCK=SHARED;

-- steps 9 to 11 of 11, in one statement:
--   9: alter column visit.hits: int to bigint (expand; reverse: lossless, but fails where a value of column visit.hits does not fit its former type)
--   10: alter column visit.seconds: int to bigint (expand; reverse: lossless, but fails where a value of column visit.seconds does not fit its former type)
--   11: alter column visit.note: varchar(200) to varchar(20) (contract; reverse: lossless)
--   lock SHARED_NO_WRITE on visit, blocks writes; rewrites the table; about 12,000,000 rows, 2 to 25 minutes (a rough estimate)
--   for gh-ost and pt-online-schema-change in its place see online_tools.sh of the kit
SELECT IF(EXISTS (SELECT 1 FROM `visit` WHERE CHAR_LENGTH(`note`) > 20), 'SELECT `visit.note is longer than 20` FROM information_schema.schemata LIMIT 0', 'DO 0') INTO @schemac_guard;
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;
ALTER TABLE `visit`
  MODIFY COLUMN `hits` bigint NOT NULL,
  MODIFY COLUMN `seconds` bigint NOT NULL,
  MODIFY COLUMN `note` varchar(20) NOT NULL,
  ALGORITHM=COPY, LOCK=SHARED;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
