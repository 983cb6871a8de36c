CREATE SEQUENCE {{ object.name }}{% if object.type %} AS {{ object.type }}{% endif %}{% include "sequence_bounds.sql" %}
{%- if object.owned_by %} OWNED BY {{ object.owned_by }}{% endif %}

{% if object.comment %}
{% next %}
COMMENT ON SEQUENCE {{ object.name }} IS {{ object.comment }}
{% endif %}
