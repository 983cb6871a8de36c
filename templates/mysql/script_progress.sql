{% include "progress_rows.sql" %}
SET @schemac_reached = (
{% include "progress.sql" %}

SELECT MIN(wrong * 1000000 + position) FROM point)
{% next %}
SET @schemac_guard = IF(@schemac_reached < 1000000, 'DO 0', 'SELECT `the database is in no state of this script: see probe.sql` FROM information_schema.schemata LIMIT 0')
{% next %}
PREPARE schemac_guard FROM @schemac_guard
{% next %}
EXECUTE schemac_guard
{% next %}
DEALLOCATE PREPARE schemac_guard
{% next %}
SET @schemac_done = @schemac_reached MOD 1000000
