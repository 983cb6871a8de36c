{{ column.name }} {{ column.type }}
{%- if column.charset %} CHARACTER SET {{ column.charset }}{% endif %}
{%- if column.collation %} COLLATE {{ column.collation }}{% endif %}
{%- if column.generated %} GENERATED ALWAYS AS ({{ column.generated.expr }}) {% if column.generated.stored %}STORED{% else %}VIRTUAL{% endif %}{% endif %}
{%- if column.nullable %} NULL{% else %} NOT NULL{% endif %}
{%- if column.default %} DEFAULT {% set value = column.default %}{% include "default.sql" %}{% endif %}
{%- if column.on_update %} ON UPDATE {{ column.on_update.text }}{% endif %}
{%- if column.identity %} AUTO_INCREMENT{% endif %}
{%- for option in column.options %} {{ option }}{% endfor %}
{%- if column.invisible %} INVISIBLE{% endif %}
{%- if column.comment %} COMMENT {{ column.comment }}{% endif %}
