CREATE DOMAIN {{ object.name }} AS {{ object.type }}
{%- if object.default %} DEFAULT {{ object.default }}{% endif %}
{%- if object.null == false %} NOT NULL{% endif %}
{%- for check in object.checks %}

  CONSTRAINT {{ check.name }} CHECK ({{ check.expr }}){% endfor %}

{% if object.comment %}
{% next %}
COMMENT ON DOMAIN {{ object.name }} IS {{ object.comment }}
{% endif %}
