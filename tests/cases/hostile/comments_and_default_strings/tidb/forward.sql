-- schemac: forward script for TiDB 7.5 and later, 4 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 1 of 4: alter table t (expand; reverse: lossless)
ALTER TABLE `t` COMMENT='*/ drop table t; /*
-- and "more" `text` with ''quotes''
and a last line; \\
';

-- step 2 of 4: add column t.b (expand; reverse: lossless)
ALTER TABLE `t` ADD COLUMN `b` varchar(80) NOT NULL DEFAULT '{{ name }} {% raw %} %s %(x)s ${y}' COMMENT '{{ template }} {# no #}';

-- step 3 of 4: add column t.c (expand; reverse: lossless)
ALTER TABLE `t` ADD COLUMN `c` varchar(80) NOT NULL DEFAULT ' 	 tab' COMMENT '	tab';

-- step 4 of 4: alter column t.a (migrate; reverse: lossless)
ALTER TABLE `t` MODIFY COLUMN `a` varchar(80) NOT NULL DEFAULT '''); drop table t; --' COMMENT 'a
b -- c */ d';
