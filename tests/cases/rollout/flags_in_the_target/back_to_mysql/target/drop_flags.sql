-- schemac: takes away the flags of rollout back_to_mysql, when no application reads them any more
DROP VIEW rollout_back_to_mysql_gates;

DROP TABLE rollout_back_to_mysql_reports;

DROP TABLE rollout_back_to_mysql;
