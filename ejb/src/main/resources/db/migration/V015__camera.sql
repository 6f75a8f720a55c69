-- Whether a person lets his browsers recognise his face. What they know of it never comes here.
alter table presence add column camera_consented_at timestamp(6) with time zone;
