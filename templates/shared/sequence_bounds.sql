{%- if object.increment %} INCREMENT BY {{ object.increment }}{% endif %}
{%- if object.min %} MINVALUE {{ object.min }}{% endif %}
{%- if object.max %} MAXVALUE {{ object.max }}{% endif %}
{%- if object.start %} START WITH {{ object.start }}{% endif %}
{%- if object.cache %} CACHE {{ object.cache }}{% endif %}
{%- if object.cycle %} CYCLE{% endif %}
