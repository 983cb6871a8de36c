-- schemac: rollback script for TiDB 7.5 and later, 6 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 6 back: add check c *<U+002F> -- on a<U+000A>b (lossless)
ALTER TABLE `a
b` DROP CHECK `c */ --`;

-- step 5 back: add index i<U+000A>; drop table t; -- on a<U+000A>b (lossless)
ALTER TABLE `a
b` DROP INDEX `i
; drop table t; --`;

-- step 4 back: alter column a<U+000A>b.x<U+000A>y (lossless)
ALTER TABLE `a
b` MODIFY COLUMN `x
y` int NOT NULL;

-- step 3 back: add column a<U+000A>b./<U+002A> open (lossless)
ALTER TABLE `a
b` DROP COLUMN `/* open`;

-- step 2 back: add column a<U+000A>b.end *<U+002F> here (lossless)
ALTER TABLE `a
b` DROP COLUMN `end */ here`;

-- step 1 back: add column a<U+000A>b.drop -- it (lossless)
ALTER TABLE `a
b` DROP COLUMN `drop -- it`;
