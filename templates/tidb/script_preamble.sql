{% include "session_save.sql" %}
{% next %}
SET NAMES utf8mb4
{% next %}
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO'
{% next %}
SET SESSION time_zone = '+00:00'
{% next %}
SET SESSION foreign_key_checks = 1
{% if makes_checks %}
{% next %}
{# TiDB drops checks without a word while the switch is off. #}
{% set condition = "@@GLOBAL.tidb_enable_check_constraint = 1" %}
{% set message = "turn on tidb_enable_check_constraint" %}
{% include "guard.sql" %}
{% endif %}
