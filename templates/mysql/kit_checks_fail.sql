-- schemac: ends with an error where something is otherwise than it must be {{ moment }} the {{ direction }} script for {{ dialect }} {{ version }}; reads only
{% include "check_settings.sql" %}
SET @schemac_failed = (
{% include "check_rows_of.sql" %}

SELECT CONCAT(COUNT(*), ' checks failed: ', COALESCE(LEFT(REPLACE(MIN(CONCAT(name, ' is ', found)), '`', ''), 30), '')) FROM checked WHERE verdict <> 'ok')
{% next %}
SET @schemac_guard = IF(@schemac_failed LIKE '0 %', 'DO 0', CONCAT('SELECT `', @schemac_failed, '` FROM information_schema.schemata LIMIT 0'))
{% next %}
PREPARE schemac_guard FROM @schemac_guard
{% next %}
EXECUTE schemac_guard
{% next %}
DEALLOCATE PREPARE schemac_guard
