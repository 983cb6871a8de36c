{# Blanks at the end that do not fit would be cut with a note alone. A statement that fails with what it should say: the name of a column that there is not. #}
{% if shorter %}
{% include "shorter_guard.sql" %}

{% next %}
PREPARE schemac_guard FROM @schemac_guard
{% next %}
EXECUTE schemac_guard
{% next %}
DEALLOCATE PREPARE schemac_guard
{% endif %}
