SET NAMES utf8mb4
{% next %}
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION'
{% next %}
SET SESSION time_zone = '+00:00'
{% next %}
SET SESSION foreign_key_checks = 1
{% next %}
SET SESSION lock_wait_timeout = 10
