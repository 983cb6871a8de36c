-- schemac: forward script for TiDB 7.5 and later, 1 step

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 1 of 1: create table enrolment (expand; reverse: lossless)
CREATE TABLE `enrolment` (
  `student_id` bigint NOT NULL,
  `course_id` bigint NOT NULL,
  `term` smallint NOT NULL,
  `grade` decimal(3,1) NULL,
  PRIMARY KEY (`student_id`, `course_id`, `term`),
  INDEX `idx_enrolment_course` (`course_id`, `term` DESC)
);
