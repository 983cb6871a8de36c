ALTER SEQUENCE {{ object.name }}
{%- if changes.increment %} INCREMENT BY {{ object.increment | default("1") }}{% endif %}
{%- if changes.min %}{% if object.min %} MINVALUE {{ object.min }}{% else %} NO MINVALUE{% endif %}{% endif %}
{%- if changes.max %}{% if object.max %} MAXVALUE {{ object.max }}{% else %} NO MAXVALUE{% endif %}{% endif %}
{%- if object.first != before.first %} START WITH {{ object.first }}{% endif %}
{%- if changes.cache %}{% if object.cache %} CACHE {{ object.cache }}{% else %} CACHE 1000{% endif %}{% endif %}
{%- if changes.cycle %}{% if object.cycle %} CYCLE{% else %} NOCYCLE{% endif %}{% endif %}
