{% if changes.type or changes.increment or changes.min or changes.max or changes.start or changes.cache or changes.cycle %}
ALTER SEQUENCE {{ object.name }}
{%- if changes.type %} AS {{ object.type | default("bigint") }}{% endif %}
{%- if changes.increment %} INCREMENT BY {{ object.increment | default("1") }}{% endif %}
{%- if changes.min or changes.type %}{% if object.min %} MINVALUE {{ object.min }}{% else %} NO MINVALUE{% endif %}{% endif %}
{%- if changes.max or changes.type %}{% if object.max %} MAXVALUE {{ object.max }}{% else %} NO MAXVALUE{% endif %}{% endif %}
{%- if object.first != before.first %} START WITH {{ object.first }}{% endif %}
{%- if changes.cache %} CACHE {{ object.cache | default("1") }}{% endif %}
{%- if changes.cycle %}{% if object.cycle %} CYCLE{% else %} NO CYCLE{% endif %}{% endif %}

{% endif %}
{% if changes.owned_by %}
{% next %}
ALTER SEQUENCE {{ object.name }} OWNED BY {{ object.owned_by | default("NONE") }}
{% endif %}
{% if changes.comment %}
{% next %}
COMMENT ON SEQUENCE {{ object.name }} IS {{ object.comment | default("NULL") }}
{% endif %}
