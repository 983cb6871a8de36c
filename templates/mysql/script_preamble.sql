{% include "session_save.sql" %}
{% next %}
SET NAMES utf8mb4
{% next %}
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO'
{% next %}
SET SESSION time_zone = '+00:00'
{% next %}
SET SESSION foreign_key_checks = 1
{% next %}
SET SESSION lock_wait_timeout = 10
{% if makes_timestamps %}
{% next %}
{# Off, a timestamp gets DEFAULT and ON UPDATE of the server's making. #}
{% set condition = "@@SESSION.explicit_defaults_for_timestamp = 1" %}
{% set message = "turn on explicit_defaults_for_timestamp" %}
{% include "guard.sql" %}
{% endif %}
{% if makes_keyless_table %}
{% next %}
{# On, the table gets a column of the server's making; servers before 8.0.30 do not know the word. #}
{% set condition = "0 /*!80030 + @@SESSION.sql_generate_invisible_primary_key */ = 0" %}
{% set message = "turn off sql_generate_invisible_primary_key" %}
{% include "guard.sql" %}
{% endif %}
