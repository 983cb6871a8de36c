-- schemac: forward script for MySQL 8.0.16 and later, 7 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- steps 1 to 7 of 7, together:
-- step 1 of 7: add check chk_t_1 on t (migrate; reverse: lossless)
-- step 2 of 7: add check chk_t_2 on t (migrate; reverse: lossless)
-- step 3 of 7: add check chk_t_3 on t (migrate; reverse: lossless)
-- step 4 of 7: add check chk_t_4 on t (migrate; reverse: lossless)
-- step 5 of 7: add check chk_t_5 on t (migrate; reverse: lossless)
-- step 6 of 7: add check chk_t_6 on t (migrate; reverse: lossless)
-- step 7 of 7: add check chk_t_7 on t (migrate; reverse: lossless)
ALTER TABLE `t`
  ADD CONSTRAINT `chk_t_1` CHECK (`a` - (`b` - `c`) > 0),
  ADD CONSTRAINT `chk_t_2` CHECK (`a` - `b` - `c` < 0),
  ADD CONSTRAINT `chk_t_3` CHECK ((`a` + `b`) * `c` > 0),
  ADD CONSTRAINT `chk_t_4` CHECK (not (`a` = `b`) or `c` = 0),
  ADD CONSTRAINT `chk_t_5` CHECK ((`a` > 0 or `b` > 0) and `c` > 0),
  ADD CONSTRAINT `chk_t_6` CHECK (-(-`a`) = `a` and -`a` < 0),
  ADD CONSTRAINT `chk_t_7` CHECK ((`a` < `b`) = (`c` > 0));
