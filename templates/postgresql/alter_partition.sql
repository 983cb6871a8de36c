{% include "rename_table.sql" %}

{% if comment_changes %}
{% next %}
COMMENT ON TABLE {{ partition.table }} IS {{ partition.comment | default("NULL") }}
{% endif %}
