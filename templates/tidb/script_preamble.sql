SET NAMES utf8mb4
{% next %}
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION'
{% next %}
SET SESSION time_zone = '+00:00'
{% next %}
SET SESSION foreign_key_checks = 1
{% if makes_checks %}
{% next %}
{# TiDB drops checks without a word while the switch is off: an unknown column stops the script with a message instead. #}
SET @schemac_guard = IF(@@GLOBAL.tidb_enable_check_constraint = 1, 'DO 0', 'SELECT `turn on tidb_enable_check_constraint before this script` FROM information_schema.schemata LIMIT 0')
{% next %}
PREPARE schemac_guard FROM @schemac_guard
{% next %}
EXECUTE schemac_guard
{% next %}
DEALLOCATE PREPARE schemac_guard
{% endif %}
