{% if condition %}
SET @schemac_ddl = IF(@schemac_done < {{ unit }}, CONCAT('SET @schemac_open = (', {{ condition_text }}, ')'), 'SET @schemac_open = 0')
{% next %}
PREPARE schemac_ddl FROM @schemac_ddl
{% next %}
EXECUTE schemac_ddl
{% next %}
SET @schemac_ddl = IF(@schemac_open, {{ statement_text }}, 'DO 0')
{% else %}
SET @schemac_ddl = IF(@schemac_done < {{ unit }}, {{ statement_text }}, 'DO 0')
{% endif %}
{% next %}
PREPARE schemac_ddl FROM @schemac_ddl
{% next %}
EXECUTE schemac_ddl
{% next %}
DEALLOCATE PREPARE schemac_ddl
