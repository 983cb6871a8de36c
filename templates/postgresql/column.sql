{{ column.name }} {{ column.type }}
{%- if column.collation %} COLLATE {{ column.collation }}{% endif %}
{%- if not column.nullable %} NOT NULL{% endif %}
{%- if column.default %} DEFAULT {{ column.default.text }}{% endif %}
{%- if column.generated %} GENERATED ALWAYS AS ({{ column.generated.expr }}) {% if column.generated.stored %}STORED{% else %}VIRTUAL{% endif %}{% endif %}
{%- if column.identity %}{% if column.identity.serial %} DEFAULT nextval({{ column.identity.sequence_text }}){% else %} GENERATED {% if column.identity.always %}ALWAYS{% else %}BY DEFAULT{% endif %} AS IDENTITY{% if column.identity.options %} ({{ column.identity.options | join(" ") }}){% endif %}{% endif %}{% endif %}
