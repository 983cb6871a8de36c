-- schemac: forward script for MySQL 8.0.16 and later, 6 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- steps 1 to 3 of 6, together:
-- step 1 of 6: add column a<U+000A>b.drop -- it (expand; reverse: lossless)
-- step 2 of 6: add column a<U+000A>b.end *<U+002F> here (expand; reverse: lossless)
-- step 3 of 6: add column a<U+000A>b./<U+002A> open (expand; reverse: lossless)
ALTER TABLE `a
b`
  ADD COLUMN `drop -- it` int NOT NULL DEFAULT 1,
  ADD COLUMN `end */ here` int NOT NULL DEFAULT 2,
  ADD COLUMN `/* open` int NOT NULL DEFAULT 3;

-- step 4 of 6: alter column a<U+000A>b.x<U+000A>y (migrate; reverse: lossless)
ALTER TABLE `a
b` MODIFY COLUMN `x
y` bigint NOT NULL;

-- step 5 of 6: add index i<U+000A>; drop table t; -- on a<U+000A>b (expand; reverse: lossless)
ALTER TABLE `a
b` ADD INDEX `i
; drop table t; --` (`x
y`, `drop -- it`);

-- step 6 of 6: add check c *<U+002F> -- on a<U+000A>b (migrate; reverse: lossless)
ALTER TABLE `a
b` ADD CONSTRAINT `c */ --` CHECK (`end */ here` > 1);
