-- schemac: forward script for MySQL 8.0.16 and later, 6 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 1 of 6: alter table t (expand; reverse: lossless)
ALTER TABLE `t` COMMENT='$$ end $body$ \\ ''quoted'' \\n';

-- steps 2 to 5 of 6, together:
-- step 2 of 6: add column t.a (expand; reverse: lossless)
-- step 3 of 6: add column t.b (expand; reverse: lossless)
-- step 4 of 6: add column t.c$d (expand; reverse: lossless)
-- step 5 of 6: add column t.back<U+005C>slash (expand; reverse: lossless)
ALTER TABLE `t`
  ADD COLUMN `a` varchar(40) NOT NULL DEFAULT '$$;$x$' COMMENT 'C:\\temp\\new',
  ADD COLUMN `b` varchar(40) NOT NULL DEFAULT 'C:\\temp',
  ADD COLUMN `c$d` varchar(40) NOT NULL DEFAULT '\\',
  ADD COLUMN `back\slash` varchar(40) NOT NULL DEFAULT '\\''; drop table t; --';

-- step 6 of 6: add check chk_t_a on t (migrate; reverse: lossless)
ALTER TABLE `t` ADD CONSTRAINT `chk_t_a` CHECK (`a` <> concat(convert(char(92) using utf8mb4)) and `a` <> '$$');
