{# A value that the script cannot do with makes an unknown column of the message, which stops it; reading a setting takes no privilege. #}
SET @schemac_guard = IF({{ condition }}, 'DO 0', 'SELECT `{{ message }} before this script` FROM information_schema.schemata LIMIT 0')
{% next %}
PREPARE schemac_guard FROM @schemac_guard
{% next %}
EXECUTE schemac_guard
{% next %}
DEALLOCATE PREPARE schemac_guard
