-- schemac: drops what the forward script for MySQL 8.0.16 has kept aside. rollback.sql cannot run any more after this, and verify.sql misses what is dropped: run it when nobody wants to go back any more

DROP TABLE IF EXISTS `schemac_retained_user`;

DROP TABLE IF EXISTS `schemac_retained_old`;
