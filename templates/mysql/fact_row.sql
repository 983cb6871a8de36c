{# What script_progress.sql and kit_probe.sql have found out before: the table may not be there. #}
SELECT 1 FROM DUAL WHERE @schemac_row_{{ slot }} = 1
